/** The 124 postcode areas of the United Kingdom, the Channel Islands and the Isle of Man, with the middle of each. */

const AREAS = `
AB Aberdeen 57.34 -2.56|AL St Albans 51.78 -0.28|B Birmingham 52.43 -1.86|BA Bath 51.18 -2.43|BB Blackburn 53.81 -2.34
BD Bradford 53.95 -2.01|BH Bournemouth 50.76 -1.94|BL Bolton 53.6 -2.41|BN Brighton 50.85 -0.11|BR Bromley 51.38 0.07
BS Bristol 51.41 -2.68|BT Belfast 54.62 -6.41|CA Carlisle 54.72 -2.94|CB Cambridge 52.19 0.2|CF Cardiff 51.56 -3.41
CH Chester 53.24 -3.03|CM Chelmsford 51.77 0.42|CO Colchester 51.94 0.85|CR Croydon 51.34 -0.09|CT Canterbury 51.24 1.18
CV Coventry 52.34 -1.51|CW Crewe 53.14 -2.47|DA Dartford 51.42 0.27|DD Dundee 56.63 -2.8|DE Derby 52.97 -1.57
DG Dumfries 55.01 -3.94|DH Durham 54.81 -1.66|DL Darlington 54.46 -1.73|DN Doncaster 53.53 -0.74|DT Dorchester 50.8 -2.48
DY Dudley 52.41 -2.25|E London East 51.54 -0.02|EC London City 51.52 -0.11|EH Edinburgh 55.89 -3.16|EN Enfield 51.69 -0.09
EX Exeter 50.88 -3.81|FK Falkirk 56.2 -4.1|FY Blackpool 53.83 -3|G Glasgow 55.95 -4.39|GL Gloucester 51.82 -2.16
GU Guildford 51.15 -0.75|GY Guernsey 49.48 -2.53|HA Harrow 51.59 -0.35|HD Huddersfield 53.62 -1.79|HG Harrogate 54.1 -1.6
HP Hemel Hempstead 51.74 -0.76|HR Hereford 52.08 -2.73|HS Outer Hebrides 57.86 -6.82|HU Hull 53.78 -0.3
HX Halifax 53.71 -1.94|IG Ilford 51.59 0.07|IM Isle of Man 54.19 -4.56|IP Ipswich 52.25 1.08|IV Inverness 57.65 -4.75
JE Jersey 49.2 -2.12|KA Kilmarnock 55.48 -4.67|KT Kingston upon Thames 51.34 -0.36|KW Kirkwall 58.66 -3.3|KY Kirkcaldy 56.22 -3.14
L Liverpool 53.47 -2.92|LA Lancaster 54.21 -2.86|LD Llandrindod Wells 52.15 -3.33|LE Leicester 52.64 -1.03|LL Llandudno 53.07 -3.89
LN Lincoln 53.27 -0.25|LS Leeds 53.85 -1.48|LU Luton 51.9 -0.56|M Manchester 53.48 -2.29|ME Medway 51.32 0.63
MK Milton Keynes 52.07 -0.66|ML Motherwell 55.69 -3.79|N London North 51.58 -0.12|NE Newcastle upon Tyne 55.19 -1.83
NG Nottingham 53.01 -0.86|NN Northampton 52.26 -0.9|NP Newport 51.78 -3.04|NR Norwich 52.67 1.26|NW London North West 51.55 -0.2
OL Oldham 53.62 -2.12|OX Oxford 51.81 -1.31|PA Paisley 56.09 -5.52|PE Peterborough 52.76 0.05|PH Perth 56.72 -4.2
PL Plymouth 50.48 -4.45|PO Portsmouth 50.78 -1.05|PR Preston 53.77 -2.75|RG Reading 51.4 -1.1|RH Redhill 51.08 -0.26
RM Romford 51.55 0.24|S Sheffield 53.36 -1.38|SA Swansea 51.86 -4.41|SE London South East 51.47 -0.04|SG Stevenage 51.97 -0.12
SK Stockport 53.3 -2.03|SL Slough 51.51 -0.65|SM Sutton 51.36 -0.19|SN Swindon 51.46 -1.9|SO Southampton 50.97 -1.37
SP Salisbury 51.1 -1.82|SR Sunderland 54.86 -1.38|SS Southend-on-Sea 51.56 0.61|ST Stoke-on-Trent 52.94 -2.11
SW London South West 51.47 -0.17|SY Shrewsbury 52.62 -3.08|TA Taunton 51.06 -3.08|TD Galashiels 55.6 -2.49|TF Telford 52.73 -2.45
TN Tonbridge 51.09 0.46|TQ Torquay 50.44 -3.69|TR Truro 50.2 -5.24|TS Teesside 54.56 -1.18|TW Twickenham 51.45 -0.4
UB Southall 51.53 -0.44|W London West 51.51 -0.2|WA Warrington 53.37 -2.58|WC London West Central 51.51 -0.12|WD Watford 51.66 -0.41
WF Wakefield 53.67 -1.44|WN Wigan 53.54 -2.66|WR Worcester 52.17 -2.21|WS Walsall 52.68 -1.92|WV Wolverhampton 52.56 -2.3
YO York 54.11 -0.8|ZE Lerwick 60.36 -1.27`

interface PostcodeArea {
  code: string
  name: string
  country: 'GB' | 'GG' | 'IM' | 'JE'
  lat: number
  lon: number
}

const ISLANDS: Record<string, PostcodeArea['country']> = { GY: 'GG', IM: 'IM', JE: 'JE' }

export const ukPostcodeAreas: ReadonlyMap<string, PostcodeArea> = new Map(
  AREAS.trim()
    .split(/[|\n]/)
    .map(entry => {
      const [, code, name, lat, lon] = /^([A-Z]{1,2}) (.+) (-?[\d.]+) (-?[\d.]+)$/.exec(entry)!
      return [
        code!,
        { code: code!, name: name!, country: ISLANDS[code!] ?? 'GB', lat: Number(lat), lon: Number(lon) },
      ]
    }),
)
