/**
 * Areas people speak of that are made of several counties or councils. Where an old county was divided otherwise, as in
 * Northern Ireland, it stands for the councils that hold most of it.
 */

const COMPOSED = `
GB England Yorkshire: South Yorkshire, West Yorkshire, North Yorkshire, East Riding of Yorkshire
GB England Sussex: East Sussex, West Sussex
GB England East Anglia: Norfolk, Suffolk, Cambridgeshire
GB England East of England: Norfolk, Suffolk, Cambridgeshire, Essex, Hertfordshire, Bedfordshire
GB England East Midlands: Derbyshire, Leicestershire, Lincolnshire, Northamptonshire, Nottinghamshire, Rutland
GB England North East England: County Durham, Northumberland, Tyne and Wear
GB England North West England: Cheshire, Cumbria, Greater Manchester, Lancashire, Merseyside
GB England South East England: Berkshire, Buckinghamshire, East Sussex, Hampshire, Isle of Wight, Kent, Oxfordshire, Surrey, West Sussex
GB England South West England: Bristol, Cornwall, Devon, Dorset, Gloucestershire, Isles of Scilly, Somerset, Wiltshire
GB Scotland Ayrshire: East Ayrshire, North Ayrshire, South Ayrshire
GB Scotland Dunbartonshire: East Dunbartonshire, West Dunbartonshire
GB Scotland Lanarkshire: North Lanarkshire, South Lanarkshire
GB Scotland Lothian: East Lothian, Edinburgh, Midlothian, West Lothian
GB Wales North Wales: Anglesey, Conwy, Denbighshire, Flintshire, Gwynedd, Wrexham
GB Wales Gwent: Blaenau Gwent, Caerphilly, Monmouthshire, Newport, Torfaen
GB Northern_Ireland County Antrim: Antrim and Newtownabbey, Belfast, Causeway Coast and Glens, Mid and East Antrim
GB Northern_Ireland County Armagh: Armagh, Banbridge and Craigavon
GB Northern_Ireland County Down: Ards and North Down, Newry, Mourne and Down
GB Northern_Ireland County Fermanagh: Fermanagh and Omagh
GB Northern_Ireland County Londonderry: Causeway Coast and Glens, Derry and Strabane, Mid Ulster
GB Northern_Ireland County Tyrone: Derry and Strabane, Fermanagh and Omagh, Mid Ulster
NO - Viken: Akershus, Buskerud, Østfold
NO - Vestfold og Telemark: Telemark, Vestfold
NO - Troms og Finnmark: Finnmark, Troms`

interface ComposedArea {
  country: string
  /** The nation it lies in, as regions name it; null where it is one itself. */
  wide: string | null
  name: string
  /** Whether a county or state of this name belongs to it. */
  holds(part: string): boolean
}

export const composedAreas: readonly ComposedArea[] = COMPOSED.trim()
  .split('\n')
  .map(line => {
    const [, country, wide, name, parts] = /^(\w\w) (\S+) ([^:]+): (.+)$/.exec(line)!
    const listed = `, ${parts}, `
    return {
      country: country!,
      wide: wide === '-' ? null : wide!.replace('_', ' '),
      name: name!,
      holds: part => listed.includes(`, ${part}, `),
    }
  })
