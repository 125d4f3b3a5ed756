/** Ord i en oppføring som ligner noens hjem eller navn: spørsmålet før de vises. */
export const notice = {
  'notice.title.home': 'Dette ligner noens hjem',
  'notice.title.name': 'Dette ligner noens navn',
  'notice.title.both': 'Dette ligner noens hjem og navn',
  'notice.lead':
    'Alle som ser etter, ville se det, ved siden av hva gruppa handler om. Ingenting er lagret ennå, og ingenting av det du skrev, er borte.',
  'notice.why.home-said': 'Vi spør på grunn av «{words}».',
  'notice.why.home-door': 'Vi spør fordi «{words}» som oftest er døra til et hjem.',
  'notice.why.home-street':
    'Vi spør fordi «{words}» som oftest er en vei der folk bor, og ikke noe hus med navn står ved siden av.',
  'notice.why.name-cue': 'Vi spør på grunn av «{words}», ved siden av ord som oftest hører til en person.',
  'notice.why.name-full': 'Vi spør fordi «{words}» ser ut som et fornavn og et etternavn.',
  'notice.you-see': 'Du ser alt her. Det som leses som et hjem eller et navn, vises ikke for andre.',
  'notice.less-hint.home': 'Da ser folk stedet, og spør dere om resten.',
  'notice.less-hint.name': 'Gruppa beholder disse ordene, og ingen andre får se dem.',
  'notice.less-hint.both': 'Da ser folk stedet, og ingen andre enn gruppa får se disse ordene.',
  'notice.less.home': 'Vis bare stedet',
  'notice.less.name': 'Ikke vis disse ordene',
  'notice.less.both': 'Vis bare stedet',
  'notice.keep': 'Vis det som det står: den det gjelder, har sagt ja',
  'notice.change': 'Jeg vil skrive det annerledes',
  'notice.desk': 'Se på dette før andre ser det',
  'notice.desk.lead':
    'Det ligner et hjem eller et navn. Til noen sier ja, ser folk bare stedet, eller ikke disse ordene.',
} as const
