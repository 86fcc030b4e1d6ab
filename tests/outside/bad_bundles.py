"""The table of bad bundles: what was done to an honest one, and how it has to be refused."""

from itertools import chain

from tests.outside.bad_bags import BAGS
from tests.outside.bad_contents import CONTENTS
from tests.outside.bad_covers import COVERS
from tests.outside.bad_seals import SEALS
from tests.outside.bad_tars import TARS
from tests.outside.forging import Refused

_TABLES = (SEALS, TARS, BAGS, COVERS, CONTENTS)
BAD_BUNDLES: dict[str, Refused] = dict(chain.from_iterable(table.items() for table in _TABLES))
COUNTED = sum(map(len, _TABLES))
