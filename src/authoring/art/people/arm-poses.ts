/** Angles of upper arm and forearm in radians: 0 hangs down, more is away from the body (seen from front or back) or forward (side). */
export const armPoses = {
  down: [0.12, 0.05],
  pocket: [0.42, -0.5],
  up: [2.75, 3.0],
  wave: [2.3, 2.9],
  fist: [2.0, 3.05],
  point: [1.75, 1.8],
  pole: [0.7, 2.3],
  hold: [0.5, 1.9],
  bag: [0.1, 0.02],
  hip: [0.9, -0.9],
  link: [0.5, -1.2],
  chest: [0.5, -2.0],
  fwd: [0.5, 0.8],
  back: [-0.4, -0.15],
  run: [0.9, 2.2],
  runb: [-0.9, 0.2],
  carry: [0.35, 1.5],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type ArmPose = keyof typeof armPoses
