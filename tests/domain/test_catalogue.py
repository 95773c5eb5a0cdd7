"""The shipped catalogue holds what the interface promises, and a wrong one is refused."""

from collections.abc import Callable

import pytest

from ssi_coach import resources
from ssi_coach.domain.catalogue import CatalogueError, parse_catalogue
from ssi_coach.domain.pillars import PILLARS

CHECKLIST = (
    "photo background headline industry location custom_url about offer_clear current_position past_positions "
    "education skills recommendations featured media contact verification services languages certificates "
    "company_page endorsements connections_500 recent_post"
).split()
KINDS = (
    "post article share repost comment reply reaction group_post people_search profile_visit viewers_check "
    "suggestions_check lead_saved account_saved message welcome_message follow_up reconnect inmail introduction "
    "invitation recommendation_asked recommendation_given group_joined event content_idea record_ssi weekly_review "
    "engagement_received connection_added message_received conversation call meeting proposal contract"
).split()


def test_all_keys_of_the_interface_are_there() -> None:
    catalogue = resources.catalogue()
    assert set(catalogue.items) == set(CHECKLIST)
    assert set(catalogue.kinds) == set(KINDS)
    hints = {key for key, item in catalogue.items.items() if item.weight == 0}
    assert hints == {"endorsements", "connections_500", "recent_post"}


def test_feeds_and_minutes_of_the_interface() -> None:
    kinds = resources.catalogue().kinds
    assert kinds["article"].feeds == {"brand.posts": 2, "insights.posts_shares": 2}
    assert kinds["repost"].feeds == {"insights.posts_shares": 0.5}
    assert kinds["viewers_check"].feeds == {"people.people_searches": 0.5}
    assert {k.key for k in kinds.values() if "relationships.messages" in k.feeds} == {
        *("message", "welcome_message", "follow_up", "reconnect", "inmail", "introduction")
    }
    some = ("post", "article", "comment", "reaction", "event", "call")
    assert [kinds[key].minutes for key in some] == [25, 150, 5, 1, 60, 0]
    inactive = {k.key for k in kinds.values() if not k.active_day}
    passive = {"engagement_received", "connection_added", "message_received"}
    assert inactive == {"reaction", *passive, "conversation", "call", "meeting", "proposal", "contract"}


def test_pillars_add_up_and_every_text_is_there() -> None:
    catalogue = resources.catalogue()
    for pillar in PILLARS:
        assert sum(c.points for c in catalogue.of_pillar(pillar)) == pytest.approx(25)
    for item in catalogue.items.values():
        assert item.title and item.why and item.how
    for kind in catalogue.kinds.values():
        assert kind.title and kind.many and kind.hint
    for part in catalogue.components.values():
        assert part.title and part.explain and part.source
    assert len(catalogue.results) == 5


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c, a, k: (c.replace("points = 13", "points = 12"), a, k),
        lambda c, a, k: (c.replace("half_life = 42", "half_life = 0"), a, k),
        lambda c, a, k: (c.replace("reference = 99", "reference = 0"), a, k),
        lambda c, a, k: (c.replace('kind = "stock"', 'kind = "heap"'), a, k),
        lambda c, a, k: (c.replace("typical = 0.55", "typical = 1.5"), a, k),
        lambda c, a, k: (c, a.replace('area = "people"', 'area = "somewhere"'), k),
        lambda c, a, k: (c, a.replace("insights.comments", "insights.nothing"), k),
        lambda c, a, k: (c, a, k.replace('group = "trust"', 'group = "nowhere"')),
        lambda c, a, k: (c, a, "\n".join("weight = 0" if x.startswith("weight") else x for x in k.splitlines())),
    ],
)
def test_a_catalogue_that_contradicts_itself_is_refused(spoil: Callable[[str, str, str], tuple[str, str, str]]) -> None:
    texts = [resources.read(f"catalogue/{name}.toml") for name in ("components", "activities", "checklist")]
    with pytest.raises(CatalogueError):
        parse_catalogue(*spoil(*texts))
