"""The press of the tests: the real one, in this process."""

from desktop_app.app.resource_folder import resource_folder
from desktop_app.reports.press import set_pages
from desktop_app.reports.print_shop import PrintShop

SHOP = PrintShop(set_pages, resource_folder())
