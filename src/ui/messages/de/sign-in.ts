/** Signing in, for people who work here. */
import type { signIn as english } from '../en/sign-in.ts'

export const signIn = {
  'sign-in.title': 'Einloggen',
  'sign-in.lead':
    'Für alle, die hier arbeiten. Um eine Gruppe zu finden oder in einer zu sein, loggt sich niemand ein.',
  'sign-in.email': 'Ihre E-Mail-Adresse',
  'sign-in.email-hint':
    'Die, mit der Sie eingeladen wurden. Es gibt kein Passwort: Wir schicken Ihnen einen Code.',
  'sign-in.email-wrong': 'Das ist keine E-Mail-Adresse. Bitte sehen Sie noch einmal nach.',
  'sign-in.send': 'Code schicken',
  'sign-in.cookie':
    'Beim Einloggen wird ein Cookie gesetzt, das mit dem Ausloggen endet, eines für die zehn Minuten, in denen Sie den Code eingeben können, und ein Kennzeichen, dass Sie hier schon einmal eingeloggt waren. Keine Seite für Besucher setzt eines.',
  'sign-in.again':
    'Sie sind eingeloggt als {address}. Für das, was jetzt kommt, zeigen Sie bitte noch einmal, dass Sie es sind.',
  'sign-in.code-title': 'Code eingeben',
  'sign-in.code-sent':
    'Gehört {address} jemandem, der hier arbeitet, ist ein Code dorthin unterwegs. Das kann eine Minute dauern.',
  'sign-in.code': 'Ihr Code',
  'sign-in.code-hint': '{digits} Ziffern. Er gilt einmal, in diesem Browser, {minutes} Minuten lang.',
  'sign-in.code-wrong': 'Das ist nicht der Code. Bitte sehen Sie im neuesten Brief noch einmal nach.',
  'sign-in.enter': 'Einloggen',
  'sign-in.another': 'Einen neuen Code anfordern',
  'sign-in.none':
    'Nichts gekommen? Sehen Sie bei der unerwünschten Post nach. An eine Adresse {n, plural, one {geht höchstens # Brief} other {gehen höchstens # Briefe}} in der Stunde.',
  'sign-in.over-title': 'Dieser Code gilt nicht mehr',
  'sign-in.over':
    'Er wurde schon benutzt, seine Zeit ist um, er wurde zu oft falsch eingegeben oder in einem anderen Browser angefordert.',
  'sign-in.letter-subject': 'Ihr Code',
  'sign-in.letter-code': 'das ist der Code, den Sie angefordert haben:',
  'sign-in.letter-how':
    'Geben Sie ihn in dem Browser ein, in dem Sie ihn angefordert haben, innerhalb von {minutes} Minuten. Er gilt einmal. Niemand von hier wird Sie je danach fragen.',
  'sign-in.letter-not-you':
    'Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun. Ohne diesen Code kommt niemand hinein, und in einigen Minuten ist er wertlos.',
} as const satisfies Record<keyof typeof english, string>
