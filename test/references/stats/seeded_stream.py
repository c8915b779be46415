"""The seeded stream, written from its published parts: splitmix32 fills the state of xoshiro128** (Blackman & Vigna
2021), two of whose outputs make a double of 53 bits.
"""
MASK = 0xFFFFFFFF


def splitmix32(seed):
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B9) & MASK
        z = state ^ (state >> 16)
        z = (z * 0x21F0AAAD) & MASK
        z ^= z >> 15
        z = (z * 0x735A2D97) & MASK
        yield z ^ (z >> 15)


def rotl(x, k):
    return ((x << k) | (x >> (32 - k))) & MASK


def stream(seed):
    low, high = splitmix32(seed % 2**32), splitmix32((seed // 2**32) ^ 0x5BD1E995)
    s = [next(low), next(low) ^ next(high), next(low), next(low) ^ next(high)]

    def word():
        result = (rotl((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)
        return result

    while True:
        a, b = word() >> 5, word() >> 6
        yield (a * 2**26 + b) / 2**53
