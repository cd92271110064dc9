"""The ambiences by name, and how long their rings are, in seconds."""
from kit import *
from scenes_crowds import *
from scenes_weather_and_city import *
from scenes_works import *
from scenes_war_far_away import *
from scenes_rooms_and_rails import *
from scenes_quiet import *

S = dict(crowd_murmur=20, crowd_restless=20, crowd_far_shouts=24, bread_queue=24, council_hall=24, march_steps=22, rain_cobbles=22, tram_street=26, bells_far=24,
         snow_silence=22, silent_hour=22, candles_courtyard=22, reeds_wind=20, factory_hall=24, lamp_works=21, duplicator=20, typing_night=24, kitchen_night=20,
         lorry_ride=20, tanks_far=20, shots_far=26, cellar=24, hospital_corridor=22, rail_yard_night=26, radio_static=22, quiet_room=24, empty_room=22, quiet_street=26)
def render(name):
    N = n(S[name]); r = rng('flag-with-a-hole/' + name); y = globals()[name](N, r)
    m, s = y if isinstance(y, tuple) else (y, None)
    m = ciir(signal.butter(2, 28, 'high', fs=SR, output='sos'), unit(m))
    if s is None: return [m]
    s = ciir(signal.butter(2, 140, 'high', fs=SR, output='sos'), s); s = .33 * rms(m) * unit(s)
    return [m + s, m - s]
