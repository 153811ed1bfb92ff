import { describe, expect, it } from 'vitest'
import { headerCells, type StreamedVote, streamVotes } from './votingStream'

const HEADER = 'undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,title,total_yes,total_no,total_abstentions'
const row = (id: number, code: string, vote: string) =>
  `${id},${code},,${vote},2015-12-17,A/RES/70/${id},A/70/L.${id},"Title, ""quoted"" ${id}",1.0,1.0,0.0\n`

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function read(text: string, size = 7): Promise<StreamedVote[]> {
  const votes: StreamedVote[] = []
  for await (const vote of streamVotes(inPieces(text, size), HEADER.split(','))) votes.push(vote)
  return votes
}

describe('a voting file read as a stream', () => {
  const text = row(1, 'FRA', 'Y') + row(1, 'CHN', 'N') + row(1, 'DDR', 'Y') + row(2, 'FRA', 'X')

  it('gathers the rows of each vote, whatever pieces they come in', async () => {
    const votes = await read(text)
    expect(votes.map(({ resolution, title, lines }) => [resolution, title, lines])).toEqual([
      ['A/RES/70/1', 'Title, "quoted" 1', 3],
      ['A/RES/70/2', 'Title, "quoted" 2', 1],
    ])
    expect([...(votes[0]?.votes ?? [])]).toEqual([
      ['FRA', 'yes'],
      ['CHN', 'no'],
    ])
    expect(votes[0]?.unread).toEqual({ count: 1, first: ['DDR Y'] })
    expect(await read(text, 1_000)).toEqual(votes)
  })

  it('keeps the first three names it cannot read of however many rows', async () => {
    const [vote] = await read(Array.from({ length: 5000 }, (_, at) => row(1, `Q${at}`, 'Y')).join(''), 16_384)
    expect(vote).toMatchObject({ lines: 5000, unread: { count: 5000, first: ['Q0 Y', 'Q1 Y', 'Q2 Y'] } })
    expect(vote?.votes.size).toBe(0)
  })

  it('gives up on a quotation mark that is never closed, instead of gathering the rest of the file', async () => {
    const lines = text + '2,FRA,"'.padEnd(1_000_000, 'never closed ')
    await expect(read(lines, 16_384)).rejects.toThrow(/Max Record Size/)
  })

  it('says where reading may go on, so that the rest is read the same', async () => {
    const [first, second] = await read(text)
    const rest = await read(text.slice(first?.endsAt))
    expect(rest.map(({ resolution, votes }) => [resolution, [...votes]])).toEqual([
      [second?.resolution, [...(second?.votes ?? [])]],
    ])
  })

  it('refuses a file without the columns', async () => {
    const given = streamVotes(inPieces('a,b\n', 9), (await headerCells('one,two')) ?? [])
    expect(await given.next()).toMatchObject({
      done: true,
      value: { unreadable: expect.stringContaining('no columns') },
    })
  })
})
