import { expect, test } from 'vitest'
import { askedOnce } from '../../src/platform/asked-once'

test('what was asked for once is not asked for again, unless it failed', async () => {
  const answers = [() => Promise.reject(new Error('the network is gone')), async () => 'here', async () => 'twice']
  const ask = askedOnce(async () => answers.shift()?.())
  await expect(ask()).rejects.toThrow('gone')
  expect(await Promise.all([ask(), ask()])).toEqual(['here', 'here'])
  expect(await ask()).toBe('here')
})
