import type { GroupShape, Shape } from './shapes.ts'

/** The layers whose parts come and go with the events; axes are redrawn where they are. */
const COMING_AND_GOING: ReadonlySet<string> = new Set(['lanes', 'leaders', 'marks', 'clusters', 'labels'])

/**
 * What `before` drew and `after` does not, where it was: to be seen on its way out. It stands for nothing any more, so whoever
 * looks into the drawing for an event does not find it there.
 */
export function leavingShapes(before: readonly Shape[], after: readonly Shape[]): readonly GroupShape[] {
  const stays = new Map(groupsIn(after).map((group) => [group.key, group]))
  return groupsIn(before).flatMap((group) => {
    const { role, key, shapes } = group
    const now = stays.get(key)?.shapes ?? []
    if (role === 'plot') return withShapes(group, leavingShapes(shapes, now))
    if (!COMING_AND_GOING.has(role)) return []
    const kept = new Set(groupsIn(now).map((each) => each.key))
    const gone = groupsIn(shapes).filter((each) => !kept.has(each.key))
    return withShapes(group, gone.map(withoutNames))
  })
}

const groupsIn = (shapes: readonly Shape[]): readonly GroupShape[] =>
  shapes.filter((shape) => shape.kind === 'group')

const withShapes = (group: GroupShape, shapes: readonly GroupShape[]): readonly GroupShape[] =>
  shapes.length === 0 ? [] : [{ ...group, shapes }]

function withoutNames(group: GroupShape): GroupShape {
  const { mark: _mark, cluster: _cluster, label: _label, count: _count, ...facts } = group.facts
  return { ...group, facts }
}
