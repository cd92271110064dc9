import { pts } from '../kit/geometry'
import { type Hat, type HatName, hats } from './hats'

export type FigureHat = HatName | 'kerchief'

/** The hats of the jointed figure: those of the crowd, and the kerchief that women wore at work. */
export const figureHats: Readonly<Record<FigureHat, Hat>> = {
  ...hats,
  kerchief: {
    fb: pts('-8,152 -10.6,160 -10,168 -5.5,174 0,175.6 5.5,174 10,168 10.6,160 8,152 3,149 4,143 0,146 -4,143 -3,149'),
    s: pts('-9,151 -15.5,147 -13,154.5 -11.5,163 -8,171.5 -1,175 6,173.5 9.4,168.6 5,166.5 1.5,160 -3,155'),
  },
}

export const figureWomensHats: ReadonlySet<FigureHat> = new Set<FigureHat>(['scarf', 'bob', 'bun', 'kerchief'])
