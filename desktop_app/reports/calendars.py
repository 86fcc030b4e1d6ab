"""How each language writes days, clock times, numbers and sizes."""

from desktop_app.reports.words import DateWords

DATES_ENGLISH = DateWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    short_months=(
        *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ),
    first="1",
    clock="{hour}:{minute}",
    seconds="{clock}:{second}",
    thousands=",",
    decimal=".",
    bytes="{number} bytes",
    units=("kB", "MB", "GB", "TB"),
)

DATES_FRENCH = DateWords(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    short_weekdays=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
    short_months=(
        *("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill."),
        *("août", "sept.", "oct.", "nov.", "déc."),
    ),
    first="1er",
    clock="{hour}\u00a0h\u00a0{minute}",
    seconds="{clock}\u00a0min\u00a0{second}\u00a0s",
    thousands="\u00a0",
    decimal=",",
    bytes="{number}\u00a0octets",
    units=("ko", "Mo", "Go", "To"),
)
