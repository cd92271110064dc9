import { expect, test } from 'vitest'
import { CanvasSize } from '../../../src/city/phaser/canvas-size'

const sized = () => ({ canvas: { width: 0, height: 0 } as HTMLCanvasElement, config: { width: 8, height: 6 } })

test('a new size is on the canvas before it is told, with the size there was', () => {
  const game = sized()
  const size = new CanvasSize(game)
  size.preBoot()
  const told: unknown[] = []
  const owner = { name: 'renderer' }
  size.on(
    'resize',
    function (this: unknown, _game, base, _display, ...before) {
      told.push(this, base, before, game.canvas.width)
    },
    owner,
  )
  size.resize(640, 480)
  expect(told).toEqual([owner, { width: 640, height: 480 }, [8, 6], 640])
  expect([size.width, size.height]).toEqual([640, 480])
})

test('nobody can wait for what is never told', () => {
  expect(() => new CanvasSize(sized()).on('orientationchange', () => {}, undefined)).toThrow('orientationchange')
})
