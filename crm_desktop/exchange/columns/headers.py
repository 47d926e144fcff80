"""The words that head the columns of other programs, and how they are compared.

These are for lists of any make; the exports of known programs have their own tables (`presets`). Sources: the header
lists of contact managers in English, and their words in other languages as far as they are known.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from crm_desktop.exchange.columns.fields import Field


def header_key(header: str) -> str:
    """Level a header for comparison: case, accents, numbers, spaces and punctuation are dropped.

    `E-mail 1 - Value` and `E-Mail 2: Value` both become `emailvalue`. A byte order mark that was taken for letters
    is none of it.
    """
    plain = unicodedata.normalize("NFKD", header.removeprefix("ï»¿").casefold())
    return "".join(letter for letter in plain if letter.isalpha())


def header_words(header: str) -> frozenset[str]:
    """Give the words of a header, case levelled: "profileImageUrl" has three, and "Job_Title" two."""
    return frozenset(word.casefold() for word in _HEADER_WORDS.findall(header))


_HEADER_WORDS: Final = re.compile(r"[^\W\d_]?[^\W\d_A-Z]+|[A-Z]+")
_REMARK: Final = re.compile(r"[(\[{,/:|]")


def before_remark(header: str) -> str:
    """Give what stands in a header before a bracket, a comma or a slash; "" where there is none of these.

    "Employer (name, address)", "Date applied (MM/DD)", "Company/Employer".
    """
    found = _REMARK.search(header)
    return header[: found.start()].strip() if found else ""


# In the order of preference: where several columns could be the one company, the first word here wins.
_WORDS: Final[dict[Field, str]] = {
    Field.GIVEN: """First Name|Given Names|First Names|Forenames|
        Given Name|Forename|First|Givenname|Vorname|Rufname|Prénom|Prenom|Nombre|
        Voornaam|Nome|
        Contact First Name|الاسم الأول|שם פרטי|Imię|名|名字|Имя|Jméno|Keresztnév|Förnamn|Fornavn|Etunimi|
        Adı""",
    Field.MIDDLE: """Middle Name|Additional Name|Weitere Vornamen|Zweiter Vorname|Deuxième prénom|
        Segundo nombre|Secondo nome|Segundo nome|Tweede naam|
        Middle Initial|Middelste naam|Tussenvoegsel|Tussenvoegsels|Drugie imię|
        Middle|
        Отчество""",
    Field.FAMILY: """Last Name|Family Name|Surname|Last|Familyname|Nachname|Familienname|Zuname|
        Nom de famille|Nom|
        Apellidos|Apellido|Achternaam|Cognome|Contact Last Name|
        اسم العائلة|שם משפחה|Sobrenome|Apelido|Primer apellido|Nazwisko|姓|
        Фамилия|Příjmení|Vezetéknév|Efternamn|Etternavn|Sukunimi|
        姓氏|
        Soyad|Soyadı""",
    Field.FULL: """Full Name|Display Name|Name|Contact Name|Contact|Person|File As|Anzeigename|Angezeigter Name|
        Nombre mostrado|Nombre a mostrar|Nome visualizzato|Weergavenaam|
        Vollständiger Name|Kontakt|Kontaktname|Nom complet|Nom affiché|Nom à afficher|Nom du contact|
        Nom et prénom|
        Name, Vorname|Nachname, Vorname|Familienname, Vorname|Vorname, Name|Name und Vorname|Vor- und Zuname|
        Last, First|Last Name, First Name|Nom, prénom|Apellidos, Nombre|Saved Name|Public Name|الاسم|الاسم الكامل|שם|
        שם מלא|
        Prénom et nom|Vor- und Nachname|Vorname Nachname|Nombre completo|Nome completo|Nombre y apellidos|
        Naam|Volledige naam|Imię i nazwisko|氏名|名前|姓名|お名前|ФИО|이름|성명|
        Namn|Navn|Ad Soyad|Jméno a příjmení|
        Person - Name|Original Name|Name (Original Name)|User Name (Original Name)|Name (Originalname)|
        Name (ursprünglicher Name)|Nom (nom original)|Nombre (nombre original)|Nome (nome originale)|
        Nome (nome original)|Attendee Name|Participant Name|Participant|
        Your Full Name|Your Name|What is your name""",
    Field.TITLE: """Name Prefix|Honorific|Salutation|Anrede|Civilité|Prefix|Courtesy Title|Namenspräfix|
        Tratamiento|Titolo|Aanhef|Título|Tytuł|Tratamento""",
    Field.SUFFIX: """Name Suffix|Suffix|Generation Qualifier|Namenssuffix|Suffixe|Sufijo|Suffisso|Sufixo|Achtervoegsel|
        Sufiks""",
    Field.NICKNAME: "Nickname|Nick Name|Nick|Alias|Spitzname|Surnom|Apodo|Soprannome|Bijnaam|Pseudonim",
    Field.EMAIL: """Email Address|E-mail Address|Email|E-mail|Mail|Emails|E-mail Value|Primary Email|
        Secondary Email|
        Work Email|Business Email|Home Email|Personal Email|Other Email|Email Work|Email Home|Contact Email|
        Email Addresses|Additional Email|Additional Email Addresses|E-Mail-Adresse|E-Mail-Adressen|Mailadresse|
        Mail-Adresse|E-Mail: Adresse|Primäre E-Mail|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse|
        Zweite E-Mail-Adresse|E-Mail geschäftlich|E-Mail privat|Adresse e-mail|Adresse email|Adresse mail|
        Courriel|
        Adresse électronique|Adresse de messagerie|Adresse de messagerie principale|Mél|Correo electrónico|
        Dirección de correo electrónico|E-mailadres|Indirizzo e-mail|E-Mail (Arbeit)|E-Mail (privat)|
        E-Mail (geschäftlich)|E-Mail dienstlich|Correo|Endereço de e-mail|Posta elettronica|Indirizzo email|
        Indirizzo posta elettronica|Indirizzo di posta elettronica|
        Adres e-mail|メールアドレス|メール|Eメール|邮箱|电子邮件|電子郵件|電子信箱|이메일|Почта|
        Электронная почта|E-post|E-postadress|
        E-posta|Sähköposti|
        البريد الإلكتروني|אימייל|דוא"ל|Alternate Email|Person - Email - Other|
        Person - Email|Person - Email - Work|Person - Email - Home|User Email|Benutzer-E-Mail|E-Mail des Benutzers|
        Adresse e-mail de l'utilisateur|Correo electrónico del usuario|E-mail utente|Attendee Email|Participant Email|
        Private E-Mail|Geschäftliche E-Mail|Berufliche E-Mail|
        Email ID|E mail ID|Mail ID|
        Your Email|Your Email Address""",
    Field.PHONE: """Mobile Phone|Phone Number|Phone|Telephone|Phone Value|Mobile|Cell|Cell Phone|Mobile Number|
        Phone Numbers|PhoneNumbers|Work Phone|Business Phone|Home Phone|Other Phone|Primary Phone|
        Company Main Phone|Mobile tel.|Mobile No|Phone No|Mobilnr|Fax|Fax Number|Telefax|
        Telephone Number|Contact Phone|Contact Phone Number|Tel|Telefon|Telefonnummer|Mobiltelefon|Mobil|Handy|
        Handynummer|Mobilnummer|Telefon geschäftlich|Telefon (geschäftlich)|Telefon privat|Telefon (privat)|
        Telefon mobil|Telefon (mobil)|Telefonnummern|Phones|Telephones|
        Telefon dienstlich|Rufnummer|Téléphone|Téléphone portable|Portable|Téléphone mobile|Mobile portable|
        Numéro de téléphone|Téléphone professionnel|Téléphone (bureau)|Tél|Tél mobile|Tél professionnel|
        Téléphone personnel|Téléphone (domicile)|Teléfono|Telefoon|Telefon (Mobil)|Telefon (Arbeit)|
        Teléfono del trabajo|Teléfono de casa|Teléfono particular|Telefono uff.|Telefono ab.|Telefono ufficio|
        Telefono casa|Telefone comercial|Telefone residencial|Telefoon werk|Telefoon thuis|
        Número de móvil|Número de fax|Numero fax|Numero cellulare|Telefono lavoro|Telefoon op werk|Faxnummer|
        Mobiel nummer|Número celular|Telefon służbowy|Telefon domowy|Teléfono del domicilio|Telefono (abitazione)|
        Mobil privat|Mobil geschäftlich|Telefoonnummer|Mobiel|Mobiele telefoon|Telefono|Cellulare|
        Numero di telefono|Telefone|Celular|Telemóvel|Móvil|Teléfono móvil|Número de teléfono|Numer telefonu|
        Telefon komórkowy|Komórka|電話番号|電話|携帯電話|手机|手机号|电话|手機|전화번호|휴대전화|
        Телефон|Мобильный|Puhelin|Telefonnr|
        Telefonszám|
        الهاتف|الجوال|טלפון|נייד|iPhone|Formatted Phone|Person - Phone - Home|Person - Phone - Other|
        Person - Phone|Person - Phone - Mobile|Person - Phone - Work|Work Direct Phone|Direct Phone|Corporate Phone|
        Contact Number|Contact No|Mobile Number|
        휴대폰|휴대폰번호|연락처""",
    Field.LINK: """URL|LinkedIn|LinkedIn URL|LinkedIn Profile|LinkedIn Profile URL|Profile URL|Profile|
        Public Profile URL|Person LinkedIn URL|Profiles|Link|Links|Website|Web Site|Web Page|Website Value|
        Webpage|
        Homepage|Sites|Personal Website|
        Personal Web Page|Xing|Xing-Profil|LinkedIn-Profil|Profil|Profil-URL|Webseite|Internetseite|
        Web-Seite|Profil LinkedIn|Lien|Site web|Page web|Site internet|Adresse URL|
        Página web|Pagina web|Webpagina|Página da web|Strona WWW|
        URL of Member Profile|Person - LinkedIn|
        Urls|Website Address|Websites|Social Links|
        LinkedIn ID|LinkedIn Link|
        Web ページ|ウェブページ|ウェブサイト|网页|網頁|个人网页|網站|网站|Strona sieci Web|Sitio web|Sito web""",
    Field.POSITION: """Job Title|Position|Organization Title|Organisation Title|Job|Role|Occupation|Headline|
        Titre de la fonction|
        Current Position|Current Title|Jobtitel|Berufsbezeichnung|Funktion|Beruf|Stelle|Rolle|Poste|Fonction|
        Intitulé du poste|Titre du poste|Profession|Métier|Cargo|Puesto|Functie|Puesto de trabajo|Ruolo|
        Posizione|Qualifica|Mansione|Função|Posição|Functietitel|
        Stanowisko|役職|職位|肩書き|职位|职务|職稱|직책|직위|
        Должность|Pozice|Befattning|Stilling|Pozíció|Beosztás|Unvan|
        Designation|Present Designation|Current Designation|Current Role|Current Job Title|
        职务|職務|職称|職稱|Profesión|
        What is your role|What is your job title|Your Job Title|Your Role|Ünvan|Görev""",
    Field.COMPANY: """Company|Org|Company Name|Organization|Organisation|Organization Name|Organisation Name|
        Employer|
        Current Company|Companies|Account Name|Account|Firm|Business|Unternehmen|Firma|Firmenname|Arbeitgeber|
        Organisation Firma|Gesellschaft|Entreprise|Société|Employeur|Nom de l'entreprise|Nom de la société|
        Empresa|
        Compañía|Bedrijf|Azienda|Società|Ditta|Organizzazione|Organización|Organización empresa|Organização|
        Companhia|Organisatie|Werkgever|Przedsiębiorstwo|Nazwa firmy|
        会社名|会社|公司|公司名称|单位|회사|회사명|Компания|
        Организация|Företag|Firma navn|Bedrift|Yritys|Şirket|Cég|Společnost|
        الشركة|חברה|Firma/Abteilung|
        Person - Organization|
        Agency|Recruitment Agency|Staffing Agency|Agentur|Personalvermittlung|
        Current Employer|Present Employer|Present Company|Present Organization|Current Organization|
        What company do you work for|Where do you work|Company you work for|Your Company""",
    Field.LOCATION: """Location|Geography|Place|Region/Location|Geo Location|Address|Address Formatted|Work Address|
        Home Address|
        Based in|Standort|Adresse|Lieu|Localisation|Lieu de résidence|Ubicación|Luogo|Località|
        Localização|Lokalizacja|所在地|住所|地址|地点|주소|Адрес|
        Addresses|
        City/Country|City, Country|City/State|
        Location Name""",
    Field.CITY: """City|Town|Business City|Work City|Mailing City|MailingCity|Home City|Address City|
        Other City|Stadt|
        Ciudad de residencia|Ciudad particular|Città (ab.)|Werkadres plaats|Huisadres plaats|
        Adres służbowy - miejscowość|
        Ciudad de trabajo|Ciudad del trabajo|Città (uff.)|Cidade comercial|Plaats werk|
        Ort geschäftlich|Ort privat|Ville|Ville (bureau)|
        Ville (domicile)|Ciudad|Città|Cidade|Stad|Miasto|市|
        城市|도시|Город|Město|
        Primary location > City|
        Ort|Wohnort|Plaats|Woonplaats|市区町村|市/县|市町村|商务地址 市/县|
        Cidade do Endereço Comercial|Cidade do Endereço Residencial|Ciudad del domicilio|
        Werkadres, plaats|Huisadres, plaats|
        Şehir""",
    Field.REGION: """State|Region|Province|Business State|Work State|Mailing State|MailingState|Home State|
        State/Region|
        Address Region|Other State|Bundesland|Kanton|Région|Département|
        Estado do Endereço Comercial|Provincia o estado de trabajo|
        Provincia (uff.)|都道府県|省/市/自治区|Województwo""",
    Field.COUNTRY: """Country|Country/Region|Business Country/Region|Work Country|Mailing Country|
        MailingCountry|
        Home Country|Home Country/Region|Address Country|Land|
        País o región de trabajo|
        País o región del trabajo|País/Región del trabajo|Paese (uff.)|Paese/Area geografica (uff.)|
        Land/Region|Pays|Pays/Région|País|Paese|Kraj|国|
        国家|국가|Страна|
        Primary location > Country|
        País/Região do Endereço Comercial|商务地址 国家/地区|Werkadres, land/regio|País o región del domicilio|
        Adres służbowy - kraj/region|国/地域""",
    Field.MET_ON: """Connected On|Met on|Date met|First met|Met|Connected|Connection Date|Connected At|
        Date Connected|Known since|Verbunden am|Kennengelernt am|Kennengelernt|Bekannt seit|Getroffen am|
        Date de connexion|Rencontré le|Connecté le|Date de rencontre|Kontakt seit|Verbunden seit|
        Conectado em|Conectada em|
        Data collegamento|Connesso il|
        Fecha de conexión|Conectado el|Collegato il|Data di collegamento|Data de conexão|Verbonden op|
        Data połączenia|
        First Met Date|Date First Met|Date We Met|Met Date|
        Connection Since|Connected Since|Contact Since|Contact Since Date|Friends Since|
        つながった日|加入时间|建立联系时间|连接时间|
        认识时间|認識時間|名刺交換日""",
    Field.MET_HOW: """How do I know them|How I know them|How we know each other|How do you know them|
        Met how|How we met|How you met|How did you meet|Where we met|Met at|Source of contact|
        Wie kennengelernt|Woher|
        Kennengelernt bei|Comment rencontré|Rencontré à|
        How Found|How did we meet|Where did we meet|Where met|Met Through|Met via|Wo kennengelernt|
        Cómo nos conocimos|Dónde nos conocimos|
        How Connected|How We Connected|How Do We Know Each Other|Connection Source|Where I Met Them|
        First Met Through|First Met At|
        Woher kenne ich sie|Woher kenne ich ihn|Woher kennen wir uns|Origine du contact|Origine|Comment connu|
        Come ci siamo conosciuti|Como nos conhecemos""",
    Field.RELATIONSHIP: "Relationship|Relation|Beziehung|Verhältnis|Relation professionnelle",
    Field.TAGS: """Person - Label|
        Tags|Tag|Labels|Label|Categories|Category|Groups|Group|Group Membership|Keywords|Kategorien|
        Kategorie|Gruppen|Gruppe|Schlagworte|Stichworte|Catégories|Catégorie|Groupes|Groupe|Étiquettes|
        Mots-clés|Libellés|Etiquetas|Categorías|Etichette|Categorie|Categorieën|Marcadores|
        Kategorie i etykiety|Etykiety|Теги|标签|タグ|Lists|
        分類項目|分类|类别|類別|分類""",
    Field.OWN: """Last Contacted|Last Contact|Last Contacted On|Date Contacted|Contacted On|Follow-up Date|
        Next Follow-up|Born|Last Interaction|Industry|Seniority|Letzter Kontakt|Branche|
        Birthday|Birth Date|Birthdate|Date of Birth|Anniversary|Department|Spouse|Children|Hobby|
        Hobbies|Home Street|Home Zip|Work Zip|Home Postal Code|Work Street|Mailing Street|Mailing Zip|Skype ID|
        Interests|Skype|Street|Street Address|Address Line|Zip|Zip Code|Postal Code|Postcode|Geburtstag|
        Geburtsdatum|
        Jahrestag|Abteilung|Ehepartner|Kinder|Hobbys|Interessen|Straße|Postleitzahl|PLZ|Anniversaire|
        Date de naissance|Conjoint|Rue|Code postal|Cumpleaños|Departamento|Calle del trabajo|Código postal del trabajo|
        Aniversario|Cónyuge|Compleanno|Reparto|Via (uff.)|CAP (uff.)|Anniversario|Coniuge|Aniversário|Verjaardag|
        Afdeling|Dział|Urodziny|Werkadres straat|Werkadres postcode|Huisadres straat|Huisadres postcode|
        Calle particular|Adres służbowy - ulica|
        Next Action|Next Action Date|Next Step|Next Steps|Next Contact|Next Contact Date|Next Reminder|
        Follow Up|Followed Up|Status|Contact Status|Stage|Mutual Connection|Mutual Connections|Mutual Contact|
        Mutual Contacts|Referred By|Introduced By|Interest Area|Area of Interest|Expertise|Skills|Date Reached Out|
        Reached Out|Reached Out On|Date of Outreach|Outreach Date|First Contact|First Contacted|Date of First Contact|
        Response|Responded|Replied|Coffee Chat Date|Meeting Date|Call Date|Date of Call|Thank You|Thank You Sent|
        Referral|Can Refer|Last Contact Date|Last Date of Contact|Last Contacted Date|Last Talked To|Last Spoke|
        Last Spoken|Last Seen|Last Activity|Last Meeting|Priority|Tier|Connection Strength|Frequency|Cadence|School|
        University|Education|Graduation Year|Class Year|Major|Languages|Pronouns|Source|Lead Source|Twitter|Facebook|
        Instagram|GitHub|Telegram|WhatsApp|WeChat|Discord|Time Zone|Food Preferences|Team|Status des Kontakts|
        Nächster Schritt|Nächster Kontakt|Wiedervorlage|Empfohlen von|Statut|Prochaine étape|Prochaine action|
        Recommandé par|Próximo paso|Último contacto|Dernier contact|Ultimo contatto|
        Batch|Passing Year|
        Job URL|Job Link|Job Posting|Contacted|Email Sent|Last Email Sent|
        Date de relance|Relance|Kontaktart|Contact Type|Contact Method""",
    Field.NOTES: """Notes|Note|Comments|Comment|Remarks|Description|About|Notizen|Notiz|Bemerkungen|Bemerkung|
        Anmerkungen|Kommentar|Remarques|Remarque|Commentaires|Commentaire|Notas|Observaciones|Note e commenti|
        Observações|Opmerkingen|Notities|Notatki|Uwagi|備考|メモ|备注|備註|메모|
        Person - Notes|
        비고|Заметки|Примечания|Poznámky|
        Megjegyzés|
        Key Takeaways|Takeaways|Conversation Notes|Call Notes|Meeting Notes|Details|Bio|Biography|Summary|
        Topics Discussed|Additional Notes|Additional Information|Personal Notes|Personalized Note|Background|
        What we talked about|
        Anotações|附注|附註|メモ欄|Uwagi i notatki|
        Poznámka|Anteckningar|Notater|Notlar|Muistiinpanot|Megjegyzések""",
}


def _table() -> dict[str, tuple[Field, int]]:
    found: dict[str, tuple[Field, int]] = {}
    for field, words in _WORDS.items():
        for rank, word in enumerate(words.split("|")):
            found.setdefault(header_key(word), (field, rank))
    return found


WORDS: Final = frozenset(" ".join(word.split()) for words in _WORDS.values() for word in words.split("|"))
"""The words as they are written."""

KNOWN: Final = _table()
"""Levelled header -> the field it stands for, and its place in the order of preference (0 is first)."""

OWN_TABLE: Final = frozenset({"Full name", "Closeness", "Keep in touch every (days)", "Kept from vCard"})
"""Columns by which this program's own table of people is known (`rows.own_table`)."""

TITLE_KEYS: Final = frozenset({"title", "titel", "titre"})
"""Headers that mean the position, unless another column says so; then they mean Dr. or Ms."""


def known(header: str) -> tuple[Field, int] | None:
    """Give the field that a header stands for, with its place in the order of preference (0 is first).

    What stands behind a bracket, a comma or a slash is a remark ("E-mail (work)", "Company / Account"), a colon parts
    what it is from what it is for ("Phone : home", "Address : home : City", "Name > Last name"), and whose it is may
    stand before it ("Prospect Position", "linkedinJobTitle").
    """
    if found := KNOWN.get(header_key(header)):
        return found
    if "(" in header and (found := KNOWN.get(header_key(header.partition("(")[0]))):
        return found
    if len(header) > _LONGEST or "@" in header:
        return None
    first, parting, rest = header.partition(">" if ">" in header else ":")
    of_last = parting and (parting == ">" or header_key(first).endswith(_ADDRESS))
    if of_last and (found := KNOWN.get(header_key(rest.rpartition(parting)[2]))):
        return found
    if (whose := _WHOSE.match(header)) and (found := KNOWN.get(header_key(header[whose.end() :]))):
        return found
    return KNOWN.get(header_key(first if parting else before_remark(header)))


_LONGEST: Final = 60
"""No header of which only a part is known has more letters."""


_ADDRESS: Final = tuple(map(header_key, "Address|Adresse|Dirección|Indirizzo|Adres|Endereço".split("|")))
_WHOSE: Final = re.compile(
    r"(?:person|prospect|contact|candidate|attendee|participant|invitee|guest|registrant|member|lead|connection|linkedin)"
    r"(?:'s)?[\s_:-]*(?-i:(?=[A-Z])|(?<=[\s_-]))",
    re.IGNORECASE,
)
"""Whose a column is, before what it is."""


def names_people(header: str) -> bool:
    """Whether a header stands for a name, an e-mail address or a phone number."""
    found = known(header)
    return found is not None and found[0] in _NAMING


_NAMING: Final = frozenset({Field.GIVEN, Field.FAMILY, Field.FULL, Field.EMAIL, Field.PHONE})


def is_known(header: str) -> bool:
    """Whether a header is one of the words above."""
    return known(header) is not None or header_key(header) in TITLE_KEYS
