import { describe, expect, it } from 'vitest'
import { ConfigFault, readConfig } from './config.ts'

describe('settings', () => {
  it('need nothing at all', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      demo: true,
      databaseUrl: null,
      homeCountry: 'GB',
      contactPoint: null,
    })
    expect(readConfig({ PORT: '8080' }).baseUrl).toBe('http://localhost:8080')
  })

  it('count as not set when they are empty', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', BASE_URL: '' })).toEqual(readConfig({}))
  })

  it('say where mail is taken, as a port or with an address of this machine', () => {
    const post = { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b.example', BASE_URL: 'https://b.example' }
    expect(readConfig({ ...post, MAIL_IN: '25' }).mailIn).toEqual({ host: '0.0.0.0', port: 25 })
    expect(readConfig({ ...post, MAIL_IN: '[::1]:2525' }).mailIn).toEqual({ host: '::1', port: 2525 })
    expect(faultOf(() => readConfig({ MAIL_IN: '25' }))).toContain('SMTP_URL')
    expect(faultOf(() => readConfig({ ...post, MAIL_IN: '70000' }))).toContain('MAIL_IN: expected a port')
  })

  it('are refused all at once, each with what was expected, and never with a secret in it', () => {
    const wrong = {
      PORT: 'three',
      DATABASE_URL: 'mysql://sofia:hunter2@host/x',
      HOME_COUNTRY: 'uk',
      DEMO: 'maybe',
    }
    expect(() => readConfig(wrong)).toThrow(ConfigFault)
    const message = faultOf(() => readConfig(wrong))
    for (const name of Object.keys(wrong)) expect(message).toContain(name)
    expect(message).not.toContain('hunter2')
  })

  it('each say in plain words what they take', () => {
    const wrong = {
      PORT: '70000',
      BASE_URL: 'here',
      DEMO: 'maybe',
      HOME_COUNTRY: 'uk',
      CONTACT_NAME: 'x'.repeat(121),
      CONTACT_EMAIL: 'nobody',
      CONTACT_WEB: 'nowhere',
      CONTACT_PHONE: 'no',
      MAIL_IN: 'the letter box',
      LOG_LEVEL: 'loud',
    }
    const message = faultOf(() => readConfig(wrong))
    for (const [name, value] of Object.entries({ ...wrong, PORT: '3.5' })) {
      expect(message).toContain(`  ${name}: expected `)
      expect(faultOf(() => readConfig({ [name]: value }))).not.toMatch(/Invalid|Too |expected .*expected/)
    }
    expect(message).toContain('DEMO: expected on or off\n')
    expect(message).toContain('LOG_LEVEL: expected debug, info, warn or error\n')
    expect(message).toContain('CONTACT_EMAIL: expected an e-mail address')
  })

  it('name somebody behind an e-mail address', () => {
    expect(() => readConfig({ CONTACT_EMAIL: 'help@contact.example' })).toThrow(/CONTACT_NAME/)
    const set = readConfig({ CONTACT_NAME: 'The Old Library', CONTACT_EMAIL: 'help@contact.example' })
    expect(set.contactPoint).toEqual({
      name: 'The Old Library',
      email: 'help@contact.example',
      phone: null,
      web: null,
    })
  })

  it('send no letters whose links would lead nowhere', () => {
    const mail = { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'groups@groups.example' }
    expect(faultOf(() => readConfig(mail))).toContain(
      '  BASE_URL: expected the public address that links in letters lead to, since SMTP_URL is set\n',
    )
    expect(readConfig({ ...mail, BASE_URL: 'https://groups.example' }).mail).toEqual({
      url: 'smtp://mail.example:587',
      from: 'groups@groups.example',
    })
  })

  it('give the public address without a slash at its end', () => {
    expect(readConfig({ BASE_URL: 'https://groups.example/' }).baseUrl).toBe('https://groups.example')
  })
})

function faultOf(work: () => unknown): string {
  try {
    work()
    return ''
  } catch (error) {
    return String(error)
  }
}
