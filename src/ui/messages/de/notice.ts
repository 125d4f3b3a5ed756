/** Worte eines Eintrags, die nach einer Wohnung oder einem Namen klingen: die Frage, bevor sie gezeigt werden. */
export const notice = {
  'notice.title.home': 'Das klingt nach jemandes Zuhause',
  'notice.title.name': 'Das klingt nach jemandes Namen',
  'notice.title.both': 'Das klingt nach jemandes Zuhause und Namen',
  'notice.lead':
    'Alle, die nachsehen, würden es lesen – neben dem, worum es in der Gruppe geht. Noch ist nichts gespeichert, und nichts von dem, was Sie geschrieben haben, ist verloren.',
  'notice.why.home-said': 'Wir fragen wegen „{words}“.',
  'notice.why.home-door': 'Wir fragen, weil „{words}“ meist die Tür einer Wohnung ist.',
  'notice.why.home-street':
    'Wir fragen, weil „{words}“ meist eine Straße ist, in der Menschen wohnen, und kein Haus mit Namen dabeisteht.',
  'notice.why.name-cue': 'Wir fragen wegen „{words}“, neben Worten, die meist zu einem Menschen gehören.',
  'notice.why.name-full': 'Wir fragen, weil „{words}“ wie ein Vor- und Nachname aussieht.',
  'notice.you-see':
    'Sie sehen hier alles. Was sich wie eine Wohnung oder ein Name liest, sieht sonst niemand.',
  'notice.less-hint.home': 'Man sieht dann den Ort und fragt Sie nach dem Rest.',
  'notice.less-hint.name': 'Die Gruppe behält diese Worte, und sonst sieht sie niemand.',
  'notice.less-hint.both': 'Man sieht dann den Ort, und außer der Gruppe sieht niemand diese Worte.',
  'notice.less.home': 'Nur den Ort zeigen',
  'notice.less.name': 'Diese Worte nicht zeigen',
  'notice.less.both': 'Nur den Ort zeigen',
  'notice.keep': 'So zeigen, wie es da steht: die Person hat Ja gesagt',
  'notice.change': 'Ich schreibe es anders',
  'notice.desk': 'Erst ansehen, bevor es andere sehen',
  'notice.desk.lead':
    'Es klingt nach einer Wohnung oder einem Namen. Bis jemand Ja sagt, sieht man nur den Ort oder diese Worte nicht.',
} as const
