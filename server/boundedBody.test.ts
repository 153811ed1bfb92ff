import { expect, it } from 'vitest'
import { boundedText } from './boundedBody'

/** A request whose body comes in parts, without a length, and which tells how many parts were taken. */
function streamed(parts: readonly Uint8Array[]) {
  let taken = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[taken]
        if (part === undefined) return controller.close()
        taken++
        controller.enqueue(part)
      },
    },
    { highWaterMark: 0 },
  )
  const request = new Request('http://desk.test/', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, taken: () => taken }
}

const bytes = (text: string) => new TextEncoder().encode(text)

it('reads a body that comes in parts, also where a letter is cut in two', async () => {
  const whole = bytes('Côte d’Ivoire · 科特迪瓦')
  const { request } = streamed([whole.slice(0, 2), whole.slice(2, 20), whole.slice(20)])
  expect(await boundedText(request, 100)).toBe('Côte d’Ivoire · 科特迪瓦')
})

it('stops at the bound, whatever the sender says of the length', async () => {
  const { request, taken } = streamed(Array.from({ length: 1000 }, () => new Uint8Array(10)))
  expect(await boundedText(request, 95)).toBeNull()
  expect(taken()).toBeLessThan(15)
})

it('does not begin to read what says that it is too long', async () => {
  const request = new Request('http://desk.test/', { method: 'POST', body: 'x'.repeat(50) })
  request.headers.set('content-length', '50')
  expect(await boundedText(request, 49)).toBeNull()
  expect(request.bodyUsed).toBe(false)
})

it('takes a body of exactly the bound, and none at all', async () => {
  expect(await boundedText(new Request('http://desk.test/', { method: 'POST', body: 'abc' }), 3)).toBe('abc')
  expect(await boundedText(new Request('http://desk.test/', { method: 'POST' }), 3)).toBe('')
})
