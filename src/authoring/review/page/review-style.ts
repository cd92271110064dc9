export const REVIEW_STYLE = `
#review-toggle { position: fixed; z-index: 99; inset: auto auto 8px 8px; min-block-size: 44px; padding: 0 14px; font: 600 14px system-ui; border: 1px solid #1c1712; background: #f4ecdc; color: #1c1712 }
#review { position: fixed; z-index: 98; inset: 0 auto 0 0; inline-size: min(26rem, 100vw); overflow: auto; padding: 12px 14px 64px; background: #fbf7ef; color: #1c1712; border-inline-end: 1px solid #8d8171; font: 14px/1.45 system-ui }
#review h2 { font: 700 17px/1.2 system-ui; margin: 10px 0 4px } #review h3 { font: 700 13px system-ui; margin: 10px 0 4px; color: #6a4a22 } #review p { margin: 2px 0 } #review small { color: #5d5348 }
#review .scenes button { display: block; inline-size: 100%; text-align: start; min-block-size: 44px; padding: 4px 8px; margin-block-end: 2px; border: 0; border-inline-start: 4px solid hsl(24 60% calc(90% - 50% * var(--share))); background: #fff; color: inherit; font: inherit }
#review .scenes button[aria-current] { background: #f1dcc0 } #review .scenes button[disabled] { outline: 1px solid #a8321f; color: #a8321f } #review .scenes small { display: block }
#review .variables label { display: flex; justify-content: space-between; gap: 8px; min-block-size: 30px; align-items: center } #review .variables input:not([type=checkbox]) { inline-size: 7rem }
#review .option, #review .variables span, #review pre { font: 12px/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere } #review .trial { background: #f7ddd5; padding: 4px 8px }
#review button { cursor: pointer } #review input[type=search] { inline-size: 60% } #review label { display: block; margin: 4px 0 }
`
