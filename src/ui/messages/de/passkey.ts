/** Signing in with a device: adding it, naming it, removing it. */
import type { passkey as english } from '../en/passkey.ts'

export const passkey = {
  'passkey.enter': 'Mit diesem Gerät einloggen',
  'passkey.failed':
    'Das hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es noch einmal, oder lassen Sie sich einen Code schicken.',
  'passkey.unknown':
    'Dieses Gerät wurde nicht erkannt. Versuchen Sie es noch einmal, oder lassen Sie sich einen Code schicken.',
  'passkey.section': 'Mit einem Gerät einloggen',
  'passkey.lead':
    'Mit einem Passkey zeigt Ihr Telefon, Ihr Computer oder Ihr Sicherheitsschlüssel, dass Sie es sind: Sie warten auf keinen Brief, und niemand kann Ihre Codes aufbrauchen.',
  'passkey.none': 'Sie haben noch kein Gerät hinzugefügt.',
  'passkey.added': 'Hinzugefügt am {when}',
  'passkey.used': 'Zuletzt benutzt etwa am {when}',
  'passkey.change': '{name} ändern',
  'passkey.add': 'Ein Gerät hinzufügen',
  'passkey.most':
    'Sie haben {n, plural, one {# Gerät} other {# Geräte}}, und mehr haben nicht Platz. Entfernen Sie zuerst eines.',
  'passkey.new-title': 'Ein Gerät hinzufügen',
  'passkey.new-lead':
    'Geben Sie ihm einen Namen, an dem Sie es erkennen. Dann fragt Ihr Browser nach Finger, Gesicht oder der Zahl des Geräts. Nichts davon kommt zu uns.',
  'passkey.needs-script':
    'Dieser Browser kann das nicht, oder Skripte sind ausgeschaltet. Mit einem Code im Brief geht es immer.',
  'passkey.name': 'Sein Name',
  'passkey.name-hint': 'Zum Beispiel: Computer im Büro',
  'passkey.name-wrong': 'Bitte geben Sie ihm einen Namen.',
  'passkey.new-failed':
    'Das Gerät wurde nicht hinzugefügt: Es dauerte zu lange, wurde abgebrochen, oder es war schon da. Bitte versuchen Sie es noch einmal.',
  'passkey.save': 'Diesen Namen behalten',
  'passkey.remove': 'Dieses Gerät entfernen',
  'passkey.remove-lead': 'Es gilt dann hier nicht mehr. Löschen Sie es auch auf dem Gerät selbst.',
  'passkey.change-title': 'Ihr Gerät „{name}“',
  'passkey.back': 'Zurück zum Konto',
} as const satisfies Record<keyof typeof english, string>
