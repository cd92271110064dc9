#!/bin/sh
# Starts the server and a browser that fills the screen, and starts either again if it ends.
cd "$(dirname "$0")" || exit 1
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null && browser="$name" && break
done
[ -n "$browser" ] || { echo "Chromium or Chrome is needed: sudo apt install chromium"; exit 1; }
command -v node >/dev/null || { echo "Node 18 or later is needed: https://nodejs.org"; exit 1; }
(while :; do node serve.mjs 1956; sleep 2; done) &
server=$!
trap 'kill $server; exit' INT TERM
sleep 2
while :; do
  "$browser" --kiosk --no-first-run --noerrdialogs --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --autoplay-policy=no-user-gesture-required --user-data-dir="$PWD/browser-data" http://localhost:1956/kiosk.html
  sleep 2
done
