/** What is put in the place of a file of Phaser's that the city never needs. */
export type StandIn =
  /** Whatever is done with it throws. */
  | { readonly kind: 'absent' }
  /** Can be made and carried about; to read anything of it throws, but for `calls`, which do nothing. */
  | { readonly kind: 'idle'; readonly calls: readonly string[] }
  /** A mixin that adds nothing, or a function that does nothing. */
  | { readonly kind: 'nothing' }
  /** A list of parts, cut down to `names`; to ask for another throws. */
  | { readonly kind: 'only'; readonly names: readonly string[] }
  /** A smaller part of our own, which does what the city needs of it: an export of a file in `src/city/phaser`. */
  | { readonly kind: 'ours'; readonly file: string; readonly name: string }

const ABSENT: StandIn = { kind: 'absent' }
const NOTHING: StandIn = { kind: 'nothing' }
const idle = (...calls: readonly string[]): StandIn => ({ kind: 'idle', calls })
const only = (...names: readonly string[]): StandIn => ({ kind: 'only', names })
const ours = (file: string, name: string): StandIn => ({ kind: 'ours', file, name })

/**
 * Phaser's files by their paths in its sources, without `.js`; one that ends in `/*` stands for all of a folder and of
 * those inside, unless a row before it says otherwise. The city shows images on a canvas, moves, turns and fades
 * them, and that is all.
 */
export const STAND_INS: readonly (readonly [path: string, standIn: StandIn, because: string])[] = [
  ['animations/AnimationManager', idle(), 'the game holds one; the city changes images itself'],
  ['cache/CacheManager', idle(), 'the game holds one; nothing comes through Phaser’s loader'],
  ['data/DataManager', idle(), 'the game holds one; what the city knows is in the store'],
  ['input/InputManager', idle(), 'the game holds one; presses come through the page'],
  ['core/DebugHeader', NOTHING, 'no line in the console'],
  ['core/TimeStep', idle('start', 'stop'), 'the city asks for each frame itself'],
  ['core/VisibilityHandler', NOTHING, 'the city stops by itself when nobody can look'],
  ['plugins/DefaultPlugins', ours('small-parts', 'DefaultPlugins'), 'only the plugins named as parts'],
  ['gameobjects/GameObjectCreator', ABSENT, 'images are made by the factory'],
  ['loader/*', ABSENT, 'pictures are fetched and decoded by the page'],
  [
    'device/index',
    only('os', 'browser', 'features', 'input', 'canvasFeatures'),
    'no sound, film or full screen of its own',
  ],
  ['math/index', only('RandomDataGenerator'), 'asked for chance at the start, and never again'],
  ['math/random-data-generator/RandomDataGenerator', idle(), 'the city’s chance has a seed of its own'],
  ['math/Matrix4', ours('small-parts', 'Projection'), 'only what projects the canvas onto itself'],
  ['scale/ScaleManager', ours('canvas-size', 'CanvasSize'), 'the page says how large the canvas is'],

  ['renderer/index', only('Events'), 'its parts are required one by one'],
  ['renderer/snapshot/*', ABSENT, 'the canvas is copied by the page'],
  ['renderer/webgl/renderNodes/FillCamera', idle(), 'the page behind the canvas is its ground'],
  ['renderer/webgl/renderNodes/BatchHandlerQuadSingle', idle(), 'nothing is drawn into a picture first'],
  ['renderer/webgl/renderNodes/filters/*', ABSENT, 'no filters'],
  ...[
    'BatchHandlerPointLight',
    'BatchHandlerStrip',
    'BatchHandlerTileSprite',
    'BatchHandlerTri',
    'BatchHandlerTriFlat',
    'DrawLine',
    'DynamicTextureHandler',
    'FillPath',
    'FillRect',
    'FillTri',
    'RebindContext',
    'StrokePath',
    'submitter/SubmitterMeshToQuad',
    'submitter/SubmitterTile',
    'submitter/SubmitterTilemapGPULayer',
    'submitter/SubmitterTileSprite',
    'texturer/TexturerTileSprite',
    'transformer/TransformerStamp',
    'transformer/TransformerTile',
    'transformer/TransformerTileSprite',
    'transformer/TransformerVertex',
    'YieldContext',
  ].map((node) => [`renderer/webgl/renderNodes/${node}`, ABSENT, 'only images are drawn'] as const),

  ['filters/*', ABSENT, 'no filters'],
  [
    'cameras/2d/effects/index',
    ours('small-parts', 'CAMERA_EFFECTS'),
    'the view is moved by those who draw, and never fades or shakes',
  ],
  [
    'gameobjects/components/index',
    only(
      ...['Alpha', 'BlendMode', 'Depth', 'FilterList', 'Filters', 'Flip', 'GetBounds', 'Lighting', 'Mask', 'Origin'],
      ...['RenderNodes', 'RenderSteps', 'ScrollFactor', 'Size', 'TextureCrop', 'Tint', 'Transform', 'TransformMatrix'],
      'Visible',
    ),
    'what an image is made of',
  ],
  ['gameobjects/components/Filters', NOTHING, 'no filters'],
  ['gameobjects/components/GetBounds', NOTHING, 'who draws knows where'],
  ['gameobjects/components/Mask', NOTHING, 'no masks'],
  ['gameobjects/tilesprite/TileSprite', idle('setOrigin'), 'the textures hold one to stamp with'],
  ['utils/array/index', only('Add', 'Remove'), 'the list of what is shown grows and shrinks'],

  [
    'display/color/ValueToColor',
    ours('small-parts', 'noColor'),
    'the canvas has no ground, and the page shows through',
  ],
  ['display/color/*', ABSENT, 'colours are painted by the city'],
  ['geom/line/*', ABSENT, 'only images are drawn'],
  ['geom/rectangle/GetPoint', ABSENT, 'nothing is laid along a rectangle'],
  ['geom/rectangle/GetPoints', ABSENT, 'nothing is laid along a rectangle'],
  ['geom/rectangle/Random', ABSENT, 'the city’s chance has a seed of its own'],

  ['textures/DynamicTexture', ABSENT, 'textures are canvases'],
  ['textures/parsers/index', only('Image'), 'no atlases'],
]
