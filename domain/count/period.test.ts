import { expect, it } from 'vitest'
import { periodOf } from './period'

const NOW = Date.UTC(2015, 10, 23, 20)

it('looks back a day, a week, or to where a day began in the city', () => {
  expect(periodOf(null, NOW, 'America/New_York')).toMatchObject({ key: '24h', from: NOW - 86_400_000 })
  expect(periodOf('7d', NOW, 'America/New_York')).toMatchObject({ key: '7d' })
  expect(periodOf('2015-11-18', NOW, 'America/New_York')).toMatchObject({
    key: 'date',
    from: Date.UTC(2015, 10, 18, 5),
  })
  expect(periodOf('2015-11-18', NOW, 'Europe/Zurich')).toMatchObject({ from: Date.UTC(2015, 10, 17, 23) })
})

it('reads what makes no sense as the last day', () => {
  for (const given of ['', 'yesterday', '2015-99-99']) expect(periodOf(given, NOW, 'America/New_York').key).toBe('24h')
})
