/** Letters that stay on this machine, for whoever develops. */
export const drawer = {
  'drawer.title': 'Letters',
  'drawer.lead':
    'No mail server is set, so letters stay here. Only this machine is shown this page, and they are gone when the server stops.',
  'drawer.empty': 'No letter has been written.',
  'drawer.to': 'To {to}',
} as const
