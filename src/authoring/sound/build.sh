#!/bin/sh
# Makes every sound of the game from nothing and writes it to assets/sound; about five minutes on two cores.
# Needs python3 with numpy and scipy, ffmpeg with libopus, fluidsynth, and the soundfont FluidR3_GM.sf2
# (Debian: python3-numpy python3-scipy ffmpeg fluidsynth fluid-soundfont-gm). Set SF2 if the soundfont lies elsewhere.
set -e
here=$(cd "$(dirname "$0")" && pwd)
for tool in python3 ffmpeg fluidsynth; do
  command -v "$tool" >/dev/null || { echo "npm run sound needs $tool; see $here/build.sh" >&2; exit 1; }
done
python3 -c 'import numpy, scipy' || { echo 'npm run sound needs numpy and scipy' >&2; exit 1; }
mkdir -p "$here/../../../.cache/sound"
cd "$here/../../../.cache/sound"
export OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$here"
for part in build_amb cues music encode catalog; do python3 "$here/$part.py"; done
