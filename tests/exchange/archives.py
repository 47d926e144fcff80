"""A LinkedIn archive as tests need it: all of its files, small, and ways to pack them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

CONNECTIONS: Final = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Berg,https://www.linkedin.com/in/ada-berg,ada@x.example,Acme,Analyst,03 Nov 2025
Bo,Cole,https://www.linkedin.com/in/bo-cole,,Beta,Head of Risk,04 Nov 2025
,,,,,,05 Nov 2025
"""
PHONE_CONTACTS: Final = (
    "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,"
    "FullName,Birthday,Location,BookmarkedAt,Profiles\n"
    'MOBILE_CONTACTS,Ada,Berg,Acme,Analyst,ada@x.example,+49 170 1234567,"11/1/19, 10:32 AM",,,,Ada Berg,,,,\n'
    'MOBILE_CONTACTS,Gil,Haas,Theta,Head,"gil@x.example,gil@y.example","+353 1 5550100,+353 1 5550101",'
    '"11/1/19, 10:32 AM",,,,Gil Haas,,Bonn,,\n'
)
PROFILE: Final = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\n"
    'Mia,Rowe,,,,"Analyst, looking",I count.,Insurance,10115,"Berlin, Germany",,[OTHER:https://rowe.example],\n'
)
EMAILS: Final = "Email Address,Confirmed,Primary,Updated On\nmia@rowe.example,Yes,Yes,1/2/24, 8:00 AM\n"
PHONES: Final = "Extension,Number,Type\n,+49 30 123456,Mobile\n,,\n"
POSITIONS: Final = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Acme,Analyst,"Counted,\nand counted.",Berlin,Jan 2020,Mar 2023\n'
    "Beta GmbH,Senior analyst,,Berlin,Apr 2023,\n"
)
EDUCATION: Final = (
    "School Name,Start Date,End Date,Notes,Degree Name,Activities\nHumboldt,2012,2016,,Mathematics,\n"
)
RECOMMENDATIONS: Final = (
    "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    'Ada,Berg,Acme,Analyst,"Mia counts\nlike nobody.",06/30/25,VISIBLE\n'
    "Cy,Dorn,Gamma,Lead,A joy to work with.,06/01/25,VISIBLE\n"
)
INVITATIONS: Final = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Mia Rowe,Ada Berg,"11/2/25, 2:37 PM",We met in Bonn.,OUTGOING,https://www.linkedin.com/in/mia-rowe,'
    "https://www.linkedin.com/in/ada-berg\n"
    'Nobody Known,Mia Rowe,"11/5/25, 9:01 AM",,INCOMING,https://www.linkedin.com/in/nobody,'
    "https://www.linkedin.com/in/mia-rowe\n"
)
MESSAGES: Final = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,"
    "ATTACHMENTS,IS MESSAGE DRAFT\n"
    "c1,,Mia Rowe,https://www.linkedin.com/in/mia-rowe,Ada Berg,https://www.linkedin.com/in/ada-berg,"
    '2025-11-10 09:30:00 UTC,,"Hello Ada,\nmay I ask?",INBOX,,No\n'
    "c1,,Ada Berg,https://www.linkedin.com/in/ada-berg,Mia Rowe,https://www.linkedin.com/in/mia-rowe,"
    "2025-11-10 10:00:00 UTC,Re,Of course.,INBOX,,No\n"
    'c2,,Mia Rowe,https://www.linkedin.com/in/mia-rowe,"Bo Cole, Eve Foy, PhD",'
    '"https://www.linkedin.com/in/bo-cole,https://www.linkedin.com/in/eve-foy",2025-11-11 10:00:00 UTC,,Both of you,'
    "INBOX,,No\n"
    "c3,,Sal Ads,https://www.linkedin.com/in/sal-ads,Mia Rowe,https://www.linkedin.com/in/mia-rowe,"
    "2025-11-12 10:00:00 UTC,Offer,Buy this,INBOX,,No\n"
    "c4,,Mia Rowe,https://www.linkedin.com/in/mia-rowe,Ada Berg,https://www.linkedin.com/in/ada-berg,"
    "2025-11-12 11:00:00 UTC,,Never sent,INBOX,,Yes\n"
    "c5,,LinkedIn Member,,Mia Rowe,https://www.linkedin.com/in/mia-rowe,2025-11-12 12:00:00 UTC,,Gone,INBOX,,No\n"
    "c6,,Spam King,https://www.linkedin.com/in/spam-king,Mia Rowe,https://www.linkedin.com/in/mia-rowe,"
    "2025-11-12 13:00:00 UTC,,Win,SPAM,,No\n"
    "c1,,Ada Berg,https://www.linkedin.com/in/ada-berg,Mia Rowe,https://www.linkedin.com/in/mia-rowe,"
    "some day,Re,When?,INBOX,,No\n"
)
OLDER_MESSAGES: Final = (
    "From,To,Date,Subject,Content,Direction,Folder\n"
    'Mia Rowe,Ada Berg,"12/30/17, 9:30 AM",Hello,"Hello Ada,\nmay I ask?",OUTGOING,SENT\n'
    'Ada Berg,Mia Rowe,"12/31/17, 11:05 PM",RE: Hello,Of course.,INCOMING,INBOX\n'
    'Ada Berg,Mia Rowe,"12/31/17, 11:05 PM",RE: Hello,And one more thing.,INCOMING,INBOX\n'
    'Sal Ads,Mia Rowe,"1/2/18, 10:00 AM",Offer,Buy this,INCOMING,ARCHIVE\n'
    'Mia Rowe,"Bo Cole, Eve Foy, PhD","1/3/18, 12:15 AM",,Both of you,OUTGOING,SENT\n'
    'Spam King,Mia Rowe,"1/4/18, 10:00 AM",,Win,INCOMING,SPAM\n'
    'LinkedIn Member,Mia Rowe,"1/5/18, 10:00 AM",,Gone,INCOMING,INBOX\n'
    "Ada Berg,Mia Rowe,some day,,When?,INCOMING,INBOX\n"
)
"""Messages as archives of 2017 and 2018 have them."""

APPLICATIONS: Final = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
    "Question And Answers\n"
    '"11/20/24, 8:15 AM",mia@rowe.example,+4930123456,Acme,Head of Risk,https://www.linkedin.com/jobs/view/7,cv.pdf,'
    "Sponsor?: No\n"
)
SAVED: Final = (
    "Saved Date,Job Url,Job Title,Company Name\n"
    '"11/18/24, 9:00 AM",https://www.linkedin.com/jobs/view/8,Actuary,Delta\n'
    '"11/19/24, 9:00 AM",https://www.linkedin.com/jobs/view/7,Head of Risk,Acme\n'
)
FOLLOWS: Final = (
    "Organization,Followed On\nAcme,Tue Nov 04 10:00:00 UTC 2025\nOmega Re,Tue Nov 04 10:00:00 UTC 2025\n"
)
SKILLS: Final = "Name\nCounting\n"

WHOLE: Final = {
    "Connections.csv": CONNECTIONS,
    "Profile.csv": PROFILE,
    "Email Addresses.csv": EMAILS,
    "PhoneNumbers.csv": PHONES,
    "Positions.csv": POSITIONS,
    "Education.csv": EDUCATION,
    "Recommendations_Received.csv": RECOMMENDATIONS,
    "Recommendations_Given.csv": RECOMMENDATIONS,
    "Invitations.csv": INVITATIONS,
    "messages.csv": MESSAGES,
    "Jobs/Job Applications.csv": APPLICATIONS,
    "Jobs/Saved Jobs.csv": SAVED,
    "Company Follows.csv": FOLLOWS,
    "Skills.csv": SKILLS,
    "Registration.html": "<html></html>",
}


def pack(path: Path, members: Mapping[str, str | bytes]) -> Path:
    """Write a ZIP archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def spread(folder: Path, members: Mapping[str, str]) -> Path:
    """Write the files of an archive into a folder."""
    for name, content in members.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder
