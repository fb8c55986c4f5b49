"""Reads codes of format 1, written from docs/replay-format.md alone, to show that the document is enough.

Standard input: JSON { "names": { "parameters": [...], "firm": [...] }, "codes": [...], "hash": [[value, ...], ...] }.
Standard output: JSON { "codes": [content or { "error": text }, ...], "hash": [digits, ...] }.
"""

import base64
import binascii
import json
import math
import re
import struct
import sys

FIRMS = ["hyperscaler", "lab", "ads", "rivalLab", "chipCloud"]
SCENARIOS = ["april-2026", "archetypes"]
PLANS = ["rule", "equalSplit", "allCloud", "allProducts", "allResearch", "neverRelease", "alwaysOpen"]
RELEASES = ["preview", "products", "api", "open"]
NAME = re.compile(r"[A-Za-z0-9(]([A-Za-z0-9 ._/@+()-]{0,38}[A-Za-z0-9)])?")
MASK = 0xFFFFFFFF


class Damaged(Exception):
    pass


def require(condition, why):
    if not condition:
        raise Damaged(why)


# Text


def body_of(text):
    require(len(text) <= 100_000, "too long")
    text = re.sub(r"[\s\u200b\ufeff]", "", text)
    if "#g=" in text:
        text = text[text.index("#g=") + 3 :]
    text = text.lstrip("\"'<([`").rstrip("\"'>)]`")
    require(text.startswith("SP1-"), "no prefix")
    digits = text[4:]
    require(re.fullmatch(r"[A-Za-z0-9_-]*", digits) is not None, "no base64url")
    require(len(digits) % 4 != 1, "a length that base64 cannot have")
    data = base64.urlsafe_b64decode(digits + "=" * (-len(digits) % 4))
    require(base64.urlsafe_b64encode(data).decode().rstrip("=") == digits, "bits that belong to no byte")
    require(len(data) > 4, "no body")
    body, checksum = data[:-4], data[-4:]
    require(struct.pack(">I", binascii.crc32(body)) == checksum, "checksum")
    return body


# Numbers


class Bits:
    def __init__(self, data):
        self.text = "".join(f"{byte:08b}" for byte in data)
        self.at = 0

    def bits(self, n):
        require(self.at + n <= len(self.text), "ends too early")
        value = int(self.text[self.at : self.at + n] or "0", 2)
        self.at += n
        return value

    def flag(self):
        return self.bits(1) == 1

    def whole(self, k):
        zeros = 0
        while not self.flag():
            zeros += 1
            require(k + zeros + 1 <= 53, "a number too long")
        return (1 << (k + zeros)) + self.bits(k + zeros) - (1 << k)

    def signed(self, k):
        folded = self.whole(k)
        return folded // 2 if folded % 2 == 0 else -(folded + 1) // 2

    def digits(self, n):
        return "".join(f"{self.bits(4):x}" for _ in range(n))

    def next_is_one(self):
        return self.at < len(self.text) and self.text[self.at] == "1"

    def end(self):
        rest = self.text[self.at :]
        require(len(rest) < 8 and "1" not in rest, "bits are left over")


def word(words, index):
    require(index < len(words), "an unknown word")
    return words[index]


# Body


def content_of(text, names):
    read = Bits(body_of(text))
    rules = {"version": read.whole(2), "hash": read.digits(8)}
    record = {"scenario": word(SCENARIOS, read.whole(0)), "seed": read.bits(32), "quarters": read.bits(6)}
    played = read.bits(6)
    require(1 <= record["quarters"] <= 40 and played <= record["quarters"], "quarters")
    record["parameters"] = overrides(read, names["parameters"])
    firms = {firm: overrides(read, names["firm"]) for firm in FIRMS}
    record["firms"] = {firm: values for firm, values in firms.items() if values}
    seats = {firm: seat(read, played) for firm in FIRMS}
    record["seats"] = {firm: each for firm, each in seats.items() if each is not None}
    short = [read.digits(4) for _ in range(played - 1)]
    final = read.digits(16)
    if read.next_is_one():
        tail(read, record, played)
    read.end()
    hashes = {"quarters": short, "final": final}
    return {"rules": rules, "record": record, "quartersPlayed": played, "hashes": hashes}


def overrides(read, names):
    places = {binascii.crc32(name.encode("ascii")): place for place, name in enumerate(names)}
    values = {}
    before = -1
    for _ in range(read.whole(0)):
        place = places.get(read.bits(32))
        require(place is not None and place > before, "an unknown name, or one out of order")
        before = place
        values[names[place]] = value_of(read)
    return values


def value_of(read):
    kind = read.bits(2)
    if kind >= 2:
        return "accept" if kind == 2 else "decline"
    if kind == 0:
        mantissa, exponent = read.signed(6), read.signed(1)
        value = float(f"{mantissa}e{exponent}")
        require(decimal_of(value) == (mantissa, exponent) and abs(mantissa) < 2**32, "another decimal")
    else:
        value = struct.unpack(">d", read.bits(64).to_bytes(8, "big"))[0]
        require(math.isfinite(value) and abs(decimal_of(value)[0]) >= 2**32, "no number, or one that a decimal tells")
    return int(value) if value.is_integer() else value


def decimal_of(value):
    """The shortest decimal that reads as the same double, without zeros at its end."""
    if not math.isfinite(value):
        return None
    match = re.fullmatch(r"(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?", repr(value))
    fraction = match[2] or ""
    mantissa, exponent = int(match[1] + fraction), int(match[3] or 0) - len(fraction)
    while mantissa != 0 and mantissa % 10 == 0:
        mantissa, exponent = mantissa // 10, exponent + 1
    return (mantissa, exponent) if mantissa != 0 else (0, 0)


def seat(read, played):
    kind = read.whole(0)
    if kind == 0:
        return None
    if kind == 1:
        return {"decisions": [decision(read) for _ in range(played)]}
    return {"plan": word(PLANS, kind - 2)}


def decision(read):
    if not read.flag():
        return {}
    shares, release, price, safeguards, order, deal, forecast = said = [read.flag() for _ in range(7)]
    require(any(said), "says nothing")
    change = {}
    if shares:
        cloud, products = read.bits(7), read.bits(7)
        require(cloud + products <= 100, "shares")
        change |= {"cloud": cloud, "products": products, "research": 100 - cloud - products}
    if release:
        change["release"] = RELEASES[read.bits(2)]
    if price:
        change["price"] = read.bits(7)
    if safeguards:
        change["safeguards"] = read.bits(7)
    if order:
        change["order"] = read.whole(7)
    if deal:
        change["deal"] = "accept" if read.flag() else "decline"
    if forecast:
        low = read.signed(5)
        change["forecast"] = {"low": low, "high": low + read.whole(3)}
    return change


def tail(read, record, played):
    read.flag()
    if read.flag():
        record["parent"] = {"hash": read.digits(16), "quarter": read.bits(6)}
        require(record["parent"]["quarter"] <= played, "a parent with more quarters")
    for each in record["seats"].values():
        if "decisions" in each and read.flag():
            sitter(read, each, played)
    sat = any("by" in each for each in record["seats"].values())
    require(sat or "parent" in record, "a tail that says nothing")


def sitter(read, each, played):
    each["by"] = "".join(chr(read.bits(7)) for _ in range(read.bits(6)))
    require(NAME.fullmatch(each["by"]) is not None, "no name")
    if not read.flag():
        return
    each["silent"] = [quarter for quarter in range(1, played + 1) if read.flag()]
    require(len(each["silent"]) > 0, "a silence in no quarter")
    require(all(each["decisions"][quarter - 1] == {} for quarter in each["silent"]), "a silence that speaks")


# State hashes


def state_hash(values):
    lanes = [0x9747B28C, 0x1B873593]
    count = 0
    for value in values:
        for w in words_of(value):
            lanes = [mix(lanes[0], w), mix(lanes[1], w ^ 0x5BD1E995)]
            count += 1
    return f"{finish(lanes[0], count):08x}{finish(lanes[1], count + 1):08x}"


def words_of(value):
    if isinstance(value, str):
        units = value.encode("utf-16-le")
        return [len(units) // 2, *struct.unpack(f"<{len(units) // 2}H", units)]
    return struct.unpack("<2I", struct.pack("<d", 0.0 if value == 0 else value))


def rotate(x, n):
    return (x << n | x >> (32 - n)) & MASK


def mix(h, w):
    w = rotate(w * 0xCC9E2D51 & MASK, 15) * 0x1B873593 & MASK
    return rotate(h ^ w, 13) * 5 + 0xE6546B64 & MASK


def finish(h, n):
    h ^= n
    h = (h ^ h >> 16) * 0x85EBCA6B & MASK
    h = (h ^ h >> 13) * 0xC2B2AE35 & MASK
    return h ^ h >> 16


def answer(code, names):
    try:
        return content_of(code, names)
    except Damaged as error:
        return {"error": str(error)}


task = json.load(sys.stdin)
contents = [answer(code, task["names"]) for code in task["codes"]]
json.dump({"codes": contents, "hash": [state_hash(values) for values in task["hash"]]}, sys.stdout)
