import { METHOD_AREAS, MethodPage } from '../method/method-page'

export const screen = { page: MethodPage, areas: METHOD_AREAS }
