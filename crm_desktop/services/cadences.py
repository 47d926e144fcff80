"""How often to keep in touch with all of a relationship or a tag; a contact's own cadence goes before both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.terms import Relationship
from crm_desktop.domain.translation import translate
from crm_desktop.domain.wording import every
from crm_desktop.domain.wording import number as digits
from crm_desktop.services import settings
from crm_desktop.store import Store
from crm_desktop.store import models as m

RELATIONSHIP: Final = "relationship"
TAG: Final = "tag"


@dataclass(frozen=True, slots=True)
class Cadence:
    """The cadence of a relationship or a tag (`kind`), in days, None where it has none.

    `people` is how many are so; of relationships only those with a cadence are counted.
    """

    kind: str
    name: str
    days: int | None
    people: int

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by."""
        return self.kind, self.name


def cadences(store: Store) -> list[Cadence]:
    """Give all relationships (but those not met yet), then all tags by name, each with its cadence."""
    chosen = settings.relationship_cadences(store)
    # The difference of what two indexes count; by itself who is present is a look at everybody.
    counts: dict[str, int] = (
        dict(
            store.rows(
                """SELECT relationship, sum(people) FROM (
                       SELECT relationship, count(*) AS people FROM contact GROUP BY relationship
                       UNION ALL
                       SELECT relationship, -count(*) FROM contact
                       WHERE deleted_at IS NOT NULL OR archived_at IS NOT NULL OR is_me GROUP BY +relationship)
                   GROUP BY relationship"""
            )
        )
        if chosen
        else {}
    )
    found = [
        Cadence(RELATIONSHIP, kind.value, chosen.get(kind), counts.get(kind.value, 0))
        for kind in Relationship
        if kind is not Relationship.NOT_MET
    ]
    found += [
        Cadence(TAG, *row)
        for row in store.rows(
            """SELECT t.name, t.cadence_days, count(c.id) FROM tag t LEFT JOIN contact_tag ct ON ct.tag_id = t.id
               LEFT JOIN contact c ON c.id = ct.contact_id AND c.deleted_at IS NULL AND c.archived_at IS NULL
               GROUP BY t.id ORDER BY t.name"""
        )
    ]
    return found


def set_cadence(store: Store, one: Cadence, days: int | None) -> None:
    """Keep in touch with all of a relationship or a tag every so many days, or no longer (None), in one action.

    Raises:
        KnownError: where the number of days is none that can be, or the tag is gone meanwhile.
    """
    if days is not None and not 1 <= days <= settings.MOST_DAYS:
        raise KnownError(
            translate(
                "Cadences",
                "A cadence has 1 to {most} days. Nothing was changed.",
                most=digits(settings.MOST_DAYS),
            )
        )
    said = every(days) if days is not None else translate("Cadences", "no cadence")
    with store.action(
        translate("Cadences", "Keep in touch, {name}: {said}", name=one.name, said=said), "edit"
    ):
        if one.kind == RELATIONSHIP:
            chosen = {**settings.get(store, settings.RELATIONSHIP_CADENCES)}
            chosen.pop(one.name, None)
            if days is not None:
                chosen[one.name] = days
            settings.put(store, settings.RELATIONSHIP_CADENCES, chosen)
            return
        number = store.value("SELECT id FROM tag WHERE name = ?", (one.name,))
        if number is None:
            raise KnownError(
                translate(
                    "Cadences", "The tag {name} is not here any more. Undo brings it back.", name=one.name
                )
            )
        store.update(m.Tag, int(number), cadence_days=days)
