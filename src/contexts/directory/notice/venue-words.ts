/** Words of houses that are nobody's home, of streets, and of all that is called after people. */

const VENUES = `hall halls house houses centre center church school room rooms library hospital clinic foundation trust park building institute
memorial chapel college university hotel cafe café pub theatre museum club abbey cathedral parish temple mosque synagogue
hospice surgery office offices hub station gallery gardens academy court tower lounge fellowship ministries mission
table circle club walk walks walkers talk talks kettle supper lunch breakfast choir friends evening evenings mornings
programme program group groups meeting method project street streets road roads avenue avenues lane drive way boulevard blvd st rd ave dr square place
terrace bridge plaza highway field fields green hill wood pavilion pavillion campus wing annex annexe suite auditorium ymca ywca
kirche kapelle schule zentrum krankenhaus klinik haus heim saal raum straße strasse str weg platz allee gasse ring bibliothek
gemeindehaus gemeindezentrum stiftung verein café gruppe kirchengemeinde stift pfarrheim bürgerhaus ufer markt
kirke kirken kirkestue skole skolen sykehus sykehuset hospital huset senter senteret sentralen bibliotek biblioteket gate gata gaten vei veien
plass plassen torg torget kapell menighetshus menighetshuset bedehus samfunnshus salen rommet stiftelse stiftelsen forening gruppa`

const venues = new Set(VENUES.split(/\s+/))

const ENDINGS =
  /(?:haus|heim|kirche|schule|zentrum|krankenhaus|klinik|saal|straße|strasse|platz|allee|huset|kirken|skolen|skole|senteret|senter|sentralen|gata|gaten|veien|biblioteket|sykehuset)$/

/** Whether this word, in whatever case, says that what it is part of is no person and no home. */
export function isVenueWord(word: string): boolean {
  const folded = word.toLowerCase().replace(/[’']s$/, '')
  return venues.has(folded) || ENDINGS.test(folded)
}

/** Whether somewhere among these words a house with a name of its own is spoken of. */
export const speaksOfVenue = (text: string): boolean => (text.match(/[\p{L}’']+/gu) ?? []).some(isVenueWord)
