import { describe, expect, it } from 'vitest'
import { openingOf } from './openings'

describe('opening words', () => {
  it.each([
    ['en', 'Urges all States to report', 'Urges', 'operative', true],
    ['en', 'Recalling also its resolution 53/144', 'Recalling also', 'preambular', true],
    ['en', 'Strongly condemns reprisals', 'Strongly condemns', 'operative', true],
    ['en', 'Also requests the Secretary-General', 'Also requests', 'operative', true],
    ['en', 'Takes note with appreciation of the report', 'Takes note with appreciation', 'operative', true],
    ['en', 'Noting with deep concern that', 'Noting with deep concern', 'preambular', true],
    ['en', 'Deeply concerned that', 'Deeply concerned', 'preambular', true],
    ['en', 'Gravely concerned also by', 'Gravely concerned also', 'preambular', true],
    ['en', 'Bearing in mind the Charter', 'Bearing in mind', 'preambular', true],
    ['en', 'Guided by the purposes', 'Guided by', 'preambular', true],
    ['en', 'Decides to remain seized', 'Decides', 'operative', true],
    ['en', 'Calls upon States', 'Calls upon', 'operative', true],
    ['en', 'Expresses its appreciation to the', 'Expresses its appreciation', 'operative', true],
    ['en', '[Urges States]', '[Urges', 'operative', true],
    ['en', 'Prohibits the use of', 'Prohibits', 'operative', false],
    ['en', 'Cherishing the memory', 'Cherishing', 'preambular', false],
    ['en', 'To take measures', '', null, false],
    ['fr', 'Rappelant également sa résolution', 'Rappelant également', 'preambular', true],
    ['fr', 'Se félicite de', 'Se félicite', 'operative', true],
    ['fr', 'Prie instamment les États', 'Prie instamment', 'operative', true],
    ['es', 'Acogiendo con beneplácito el informe', 'Acogiendo con beneplácito', 'preambular', true],
    ['es', 'Exhorta a los Estados', 'Exhorta', 'operative', true],
    ['ru', 'ссылаясь на свою резолюцию', 'ссылаясь', 'preambular', true],
    ['ru', 'настоятельно призывает государства', 'настоятельно призывает', 'operative', true],
    ['ar', 'وإذ تشير إلى قرارها', 'وإذ تشير', 'preambular', true],
    ['ar', 'تحث الدول الأعضاء', 'تحث', 'operative', true],
    ['zh', '又促请各国', '又促请', 'operative', true],
    ['zh', '铭记各国', '铭记', 'preambular', true],
  ])('%s: %s', (language, text, words, part, known) => {
    const opening = openingOf(text, language)
    expect([text.slice(0, opening.length), opening.part, opening.known]).toEqual([words, part, known])
  })
})
