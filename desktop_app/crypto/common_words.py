"""Words that guessers try first, in both languages, and the words of our own line of work.

Our own list, short on purpose: `passphrase` looks for what is left beside them, so five
unusual words with one of these among them still make a good passphrase.
"""

_EVERYWHERE = """
password passwort passphrase passcode passw0rd motdepasse mot passe secret secrets login logon
admin administrator root user guest test testing tester demo default changeme change letmein
let welcome bienvenue hello bonjour salut please master access open sesame computer laptop
internet windows microsoft apple google facebook desktop office work home house family dragon
monkey tiger shadow football hockey baseball soccer basketball superman batman pokemon starwars
princess princesse sunshine soleil iloveyou love amour jetaime money cookie summer winter
spring autumn fall automne hiver printemps monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre michael
jordan jennifer jessica ashley daniel charlie thomas robert william nicole andrew matthew
joshua anthony hunter buster pepper ginger killer batman trustno1 whatever nothing forever
freedom liberte blink abc abc123 qwerty azerty canada canadien canadian ontario toronto ottawa
london hamilton windsor kingston sudbury barrie niagara mapleleafs maple leafs leaf raptors
senators canadiens bluejays blue jays correct horse battery staple the and for you your our
this that with from not new old one two three god jesus amen angel
"""
_OUR_WORK = """
throughline vault coffre case cases cas dossier file files note notes police policeman officer
constable sergeant detective sheriff patrol rcmp grc opp peel york durham halton victim victims
victime witness agency agence child children enfant enfants youth jeune jeunes aid aide society
societe childrens kids services service protection protect family famille worker workers
caseworker social sociale supervisor superviseur lead crown couronne court tribunal judge
lawyer safe safety secure security securite shelter refuge foster trafficking trafic traite
human handoff report rapport unit team equipe intake cas ccas cpin missing
"""

COMMON_WORDS = frozenset((_EVERYWHERE + _OUR_WORK).split())
