"""How a record looks on a screen, in the dark, and on paper. Colours are tokens.json's."""

from desktop_app.reports.visible import visible_line

STYLE = r"""
:root { color-scheme: light dark;
  --canvas: #FFFFFF; --panel: #F8F8F5; --line: #E3E6DF; --border: #7B847D; --thread: #B9C1B8;
  --text: #17201D; --text-2: #434D48; --text-3: #5B6560; --link: #0E5A50; --on: #FFFFFF;
  --warn: #774A00; --warn-tint: #FBF3DE; --danger: #9F281C; --danger-tint: #FBEDE9;
  --ok-tint: #E7F2E8; --ok: #1F5F39; --other: #5B6560;
  --police: #2665C3; --child_protection: #A04104; --youth_transition: #497240;
  --indigenous_liaison: #680837; --victim_services: #442794; --health: #174D5D; --crown: #3B3311 }
@media screen and (prefers-color-scheme: dark) { :root {
  --canvas: #15191A; --panel: #191E1F; --line: #272E2F; --border: #7A8682; --thread: #424C4D;
  --text: #E9EDEB; --text-2: #BCC5C1; --text-3: #98A39E; --link: #6BC7B4; --on: #0F1314;
  --warn: #EBBE66; --warn-tint: #2B2413; --danger: #FF9F90; --danger-tint: #351D1A;
  --ok-tint: #172C1F; --ok: #86CE9B; --other: #98A39E;
  --police: #9AC2FB; --child_protection: #D38567; --youth_transition: #C5DE9D;
  --indigenous_liaison: #F7C8E1; --victim_services: #A286E4; --health: #50A7AA;
  --crown: #CBB034 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 52rem; padding: 0 1.25rem 3rem; background: var(--canvas);
  color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.5 Inter, "Noto Sans Canadian Aboriginal", system-ui, "Segoe UI", sans-serif }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
h1 { font-size: 1.75rem; line-height: 1.25 }
h2 { font-size: 1.125rem; line-height: 1.35; margin: 2rem 0 .5rem }
h3 { font-size: 1.0625rem; line-height: 1.35 }
h4 { font-size: .875rem; margin-bottom: .25rem; color: var(--text-2) }
section p + p { margin-top: .5rem }
a { color: var(--link); text-underline-offset: .15em }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--canvas) }
.skip:focus { left: 1rem; top: .5rem }
.banner { padding: 2rem 0 1rem; border-bottom: 1px solid var(--line) }
.kind { color: var(--text-2) }
.around { margin-bottom: 1rem; font-size: .875rem }
.ban { margin-top: 1rem; padding: .75rem 1rem; border: 1px solid var(--border);
  border-radius: 8px; font-size: .8125rem }
.ban p + p { margin-top: .5rem }
.wide { max-width: 72rem }
.list { margin-top: 1rem; font-size: .8125rem }
.list th, .list td { overflow-wrap: break-word; word-break: normal }
.list code { white-space: nowrap; font-size: .75rem }
.thing { margin-top: 1rem }
.confidential { margin-top: .75rem; color: var(--text-2); max-width: 42rem }
.safe-contact { margin: 1.25rem 0 0; padding: 1rem 1.25rem; border: 2px solid var(--warn);
  border-radius: 8px; background: var(--warn-tint) }
.safe-contact h2 { margin: 0 0 .25rem; color: var(--warn) }
.rule { font-size: 1.0625rem }
blockquote { padding: .5rem 1rem; border-left: 4px solid var(--border); margin: .5rem 0 }
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .125rem 0 }
dt { color: var(--text-3) }
dd ul { list-style: none }
main > section > ul { padding-left: 1.25rem }
code.whole { color: var(--text-3); font-size: .75em }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem }
.counts > div { display: flex; flex-direction: column-reverse }
.counts dd { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums }
table { width: 100%; border-collapse: collapse }
th, td { text-align: start; vertical-align: top; overflow-wrap: break-word;
  padding: .5rem .75rem .5rem 0;  border-bottom: 1px solid var(--line) }
thead th { color: var(--text-3); font-weight: 400 }
nav { margin-top: 2rem }
summary { cursor: pointer; color: var(--link); padding: .25rem 0 }
nav ol { columns: 16rem; padding-left: 2rem }
#timeline { margin-top: 1.5rem; scroll-margin-top: 1rem }
.zone, .byline, .entry .facts, .files { font-size: .875rem }
.zone { color: var(--text-3) }
.day > h2 { padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
.entry { position: relative; margin-left: .8125rem; padding: 1rem 0 1.5rem 1.9375rem;
  border-left: 2px solid var(--thread) }
.marker { position: absolute; left: -.9375rem; top: .9375rem; width: 1.75rem; height: 1.75rem;
  border-radius: 7px; box-shadow: 0 0 0 3px var(--canvas); background: var(--lane);
  color: var(--on); font-size: .75rem; font-weight: 600; line-height: 1.75rem;
  text-align: center }
.byline { color: var(--text-2) }
.entry .facts { margin-top: .5rem }
.entry .facts > div { grid-template-columns: 10rem 1fr }
.marks { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; margin-top: .375rem }
.marks li { padding: 0 .5rem; border: 1px solid var(--border); border-radius: 4px;
  font-size: .8125rem }
.marks .late, .marks .amended, .marks .withheld, .marks .clock_ahead { border-color: var(--warn);
  background: var(--warn-tint); color: var(--warn) }
.marks .struck, .marks .author_revoked, .marks .after_revocation, .marks .unknown_author {
  border-color: var(--danger); background: var(--danger-tint); color: var(--danger) }
.beneath { margin: .5rem 0; padding: .25rem .75rem; border-left: 4px solid var(--border) }
.gap { background: var(--text); color: var(--canvas); padding: 0 .375rem; border-radius: 2px;
  white-space: normal; forced-color-adjust: none; print-color-adjust: exact;
  -webkit-print-color-adjust: exact }
.words, .said { white-space: pre-wrap; tab-size: 4 }
.words { margin-top: .75rem; max-width: 42rem }
.verdict { margin-top: .5rem; color: var(--danger); font-weight: 600 }
.missing { margin-top: .5rem; font-style: italic }
.since { margin-top: .5rem; font-weight: 600 }
del { text-decoration: line-through; text-decoration-color: var(--danger) }
.words > b { font-size: .8125rem; color: var(--text-2) }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .15em;
  background: var(--ok-tint) }
.history, .files { margin-top: 1rem; padding: .75rem 1rem; background: var(--panel);
  border: 1px solid var(--line); border-radius: 8px }
.history ol, .files ul { padding-left: 1.25rem }
.history li + li, .files li + li { margin-top: .75rem }
.files .name { font-weight: 600 }
code { font-family: ui-monospace, Consolas, monospace; font-size: .9375em }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line);
  color: var(--text-2); font-size: .875rem }
.police { --lane: var(--police) } .child_protection { --lane: var(--child_protection) }
.youth_transition { --lane: var(--youth_transition) } .health { --lane: var(--health) }
.indigenous_liaison { --lane: var(--indigenous_liaison) } .crown { --lane: var(--crown) }
.victim_services { --lane: var(--victim_services) } .other { --lane: var(--other) }
@media (max-width: 36rem) {
  .facts > div, .entry .facts > div { grid-template-columns: 1fr; padding: .25rem 0 }
  .list thead { position: absolute; left: -99rem }
  .list, .list tbody, .list tr, .list td { display: block }
  .list tr { padding: .5rem 0; border-bottom: 1px solid var(--line) }
  .list td { padding: .125rem 0; border: 0 }
  .list td:empty { display: none }
  .list td::before { content: attr(data-head) "\a0 "; color: var(--text-3) } }
@media (prefers-contrast: more) { :root { --line: currentColor; --border: currentColor;
  --text-2: var(--text); --text-3: var(--text) } }
@media print {
  :root { color-scheme: light; --canvas: #FFFFFF; --panel: #FFFFFF; --on: #000000;
    --text: #000000; --text-2: #000000; --text-3: #000000; --link: #000000; --line: #767676;
    --border: #000000; --thread: #767676; --warn: #000000; --warn-tint: #FFFFFF;
    --danger: #000000; --danger-tint: #FFFFFF; --ok-tint: #FFFFFF }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  .skip, nav, .around { display: none }
  .list { font-size: 7.5pt }
  .marker { background: #FFFFFF; border: 1px solid #000000 }
  .entry, .counts, .facts > div, .safe-contact, main > section:not([id]), tr, li {
    break-inside: avoid }
  .history, .files { box-decoration-break: clone; -webkit-box-decoration-break: clone }
  h1, h2, h3, h4, .entry > header { break-after: avoid }
  p, .words { orphans: 3; widows: 3 }
}
"""


def page_foot(sentence: str, codename: str, bundle: str) -> str:
    """Put a line at the foot of every printed page, where a browser can (CSS Paged Media 3)."""
    foot = sentence.format(codename=visible_line(codename), bundle=visible_line(bundle))
    return (
        "@page { margin: 18mm 16mm 20mm;\n"
        f'  @bottom-left {{ content: "{_css_string(foot)}"; font: 8pt sans-serif }}\n'
        '  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }\n'
    )


def _css_string(text: str) -> str:
    """Every letter but plain ones as its number: no quote, bracket or tag can come of it."""
    plain = str.isascii
    return "".join(
        letter if plain(letter) and letter.isalnum() else f"\\{ord(letter):X} " for letter in text
    )
