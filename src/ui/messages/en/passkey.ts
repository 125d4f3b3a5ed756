/** Signing in with a device: adding it, naming it, removing it. */
export const passkey = {
  'passkey.enter': 'Sign in with this device',
  'passkey.failed': 'That did not work, or was stopped. Try again, or let us send you a code.',
  'passkey.unknown': 'This device could not be recognised. Try again, or let us send you a code.',
  'passkey.section': 'Signing in with a device',
  'passkey.lead':
    'With a passkey your phone, computer or security key shows that it is you: no letter to wait for, and nobody can use up your codes.',
  'passkey.none': 'You have added no device yet.',
  'passkey.added': 'Added on {when}',
  'passkey.used': 'Last used about {when}',
  'passkey.change': 'Change {name}',
  'passkey.add': 'Add a device',
  'passkey.most':
    'You have {n, plural, one {# device} other {# devices}}, and there is room for no more. Remove one first.',
  'passkey.new-title': 'Add a device',
  'passkey.new-lead':
    'Give it a name you will know it by. Then your browser asks for your finger, your face or the number of the device. Neither of them comes to us.',
  'passkey.needs-script':
    'This browser cannot do it, or scripts are switched off. Signing in by a code in a letter always works.',
  'passkey.name': 'Its name',
  'passkey.name-hint': 'Such as: office computer',
  'passkey.name-wrong': 'Give it a name, please.',
  'passkey.new-failed':
    'The device was not added: it took too long, was stopped, or was added before. Please try again.',
  'passkey.save': 'Keep this name',
  'passkey.remove': 'Remove this device',
  'passkey.remove-lead':
    'It is then no longer good for signing in here. Delete it on the device itself as well.',
  'passkey.change-title': 'Your device “{name}”',
  'passkey.back': 'Back to your account',
} as const
