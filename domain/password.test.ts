import { describe, expect, it } from 'vitest'
import { passwordMistake } from './password'

const own = ['ines.pereira@example.org', 'Inês Pereira']

describe('passwordMistake', () => {
  it.each(['four calm harbours', 'æøå æøå fjord', 'correct horse battery', '雨ニモマケズ風ニモマケズ雪'])(
    'takes %s',
    (password) => {
      expect(passwordMistake(password, own)).toBeNull()
    },
  )

  it.each([
    ['eleven char', 'at least 12'],
    ['ababababababab', 'too few'],
    ['Password2020!', 'most common'],
    ['P@ssw0rd2024!', 'most common'],
    ['2024password2024', 'most common'],
    ['passwordpassword', 'most common'],
    ['1234567890abc', 'most common'],
    ['qwertyuiop123', 'most common'],
    ['UnitedNations1', 'most common'],
    ['ines.pereira2020', 'name or address'],
    ['InesPereira!!!', 'name or address'],
  ])('refuses %s', (password, sentence) => {
    expect(passwordMistake(password, own)).toContain(sentence)
  })

  it('counts characters, not units of encoding', () => {
    expect(passwordMistake('🌊🌊🌊🌊🌊🌊')).toContain('at least 12')
  })
})
