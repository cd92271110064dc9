import { expect, it } from 'vitest'
import { roomAddressIn, wallLink } from '../../../src/guided/teacher/room-address'

it('gives the projector the address that phones in the room can reach, though it runs on this computer', () => {
  const link = wallLink('http://localhost:1956/', 'k-_1', 'http://192.168.1.20:1956/')
  expect(link.startsWith('http://localhost:1956/#/wall/k-_1?')).toBe(true)
  expect(roomAddressIn(link)).toBe('http://192.168.1.20:1956/')
})

it('shows no address that a browser could not open', () => {
  expect(roomAddressIn('http://localhost/#/wall/k')).toBeUndefined()
  expect(roomAddressIn('http://localhost/#/wall/k?at=javascript:alert(1)')).toBeUndefined()
  expect(roomAddressIn('http://localhost/#/wall/k?at=%')).toBeUndefined()
})
