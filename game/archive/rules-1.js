// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n));
// game/economy/deliveries.ts
function l(e, t) {
	for (let n of e.firms) u(n, e, t);
	d(e, t);
}
function u(e, t, n) {
	let { chips: r, rental: i } = n.parameters, [a, o, s] = e.pipeline, c = t.shock === "powerDelay" ? a / 2 : 0, l = a - c;
	e.pipeline = [
		o + c,
		s,
		0
	], e.arrivals = l;
	let u = (1 - r.retirement) * e.fleet;
	if (e.data.leases && u + l > 0) {
		let n = i.leaseDiscount * t.rentalPrice;
		e.leasePrice = (u * e.leasePrice + l * n) / (u + l);
	}
	e.fleet = u + l;
}
function d(e, t) {
	let n = t.parameters.deal, { chipDeal: r } = e;
	r.quartersLeft > 0 && (--r.quartersLeft, r.quartersLeft === 0 && (r.kGPU = 0));
	let i = e.firms.filter((e) => e.data.dealPart !== null), a = i.find((e) => e.data.dealPart === "seller"), o = p(e, t) && r.quartersLeft === 0 && i.length === 2 && i.every((e) => e.decision.deal === "accept") && a !== void 0 && a.fleet >= n.size;
	o && (r.kGPU = n.size, r.quartersLeft = n.length, r.price = n.price * e.rentalPrice), a && (r.kGPU = Math.min(r.kGPU, a.fleet));
	for (let t of e.firms) {
		let { dealPart: e } = t.data;
		t.replacement = o && e === "seller" ? n.size : 0, t.usable = t.fleet, e === "buyer" && (t.usable += r.kGPU), e === "seller" && (t.usable -= r.kGPU);
	}
}
function f(e, t) {
	return p(e, t) && e.chipDeal.quartersLeft <= 1;
}
function p({ t: e }, t) {
	let { from: n, to: r } = t.parameters.deal;
	return e >= n && e <= r;
}
// ../../../work/main/node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var m = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e !== e;
	}
	t.exports = n;
})), h = /* @__PURE__ */ o(((e, t) => {
	t.exports = m();
})), g = /* @__PURE__ */ o(((e, t) => {
	t.exports = Math.floor;
})), _ = /* @__PURE__ */ o(((e, t) => {
	t.exports = g();
})), v = /* @__PURE__ */ o(((e, t) => {
	t.exports = Math.ceil;
})), y = /* @__PURE__ */ o(((e, t) => {
	t.exports = v();
})), b = /* @__PURE__ */ o(((e, t) => {
	var n = _(), r = y();
	function i(e) {
		return e < 0 ? r(e) : n(e);
	}
	t.exports = i;
})), x = /* @__PURE__ */ o(((e, t) => {
	t.exports = b();
})), S = /* @__PURE__ */ o(((e, t) => {
	t.exports = Number;
})), C = /* @__PURE__ */ o(((e, t) => {
	t.exports = S();
})), w = /* @__PURE__ */ o(((e, t) => {
	t.exports = C().NEGATIVE_INFINITY;
})), T = /* @__PURE__ */ o(((e, t) => {
	t.exports = Infinity;
})), E = /* @__PURE__ */ o(((e, t) => {
	t.exports = 1023;
})), D = /* @__PURE__ */ o(((e, t) => {
	t.exports = 1023;
})), O = /* @__PURE__ */ o(((e, t) => {
	t.exports = -1023;
})), ee = /* @__PURE__ */ o(((e, t) => {
	t.exports = -1074;
})), k = /* @__PURE__ */ o(((e, t) => {
	var n = T(), r = w();
	function i(e) {
		return e === n || e === r;
	}
	t.exports = i;
})), A = /* @__PURE__ */ o(((e, t) => {
	t.exports = k();
})), j = /* @__PURE__ */ o(((e, t) => {
	t.exports = 2147483648;
})), M = /* @__PURE__ */ o(((e, t) => {
	t.exports = 2147483647;
})), N = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Object.defineProperty == "function" ? Object.defineProperty : null;
})), te = /* @__PURE__ */ o(((e, t) => {
	var n = N();
	function r() {
		try {
			return n({}, "x", {}), !0;
		} catch {
			return !1;
		}
	}
	t.exports = r;
})), P = /* @__PURE__ */ o(((e, t) => {
	t.exports = Object.defineProperty;
})), F = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return typeof e == "number";
	}
	t.exports = n;
})), I = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e[0] === "-";
	}
	function r(e) {
		for (var t = "", n = 0; n < e; n++) t += "0";
		return t;
	}
	function i(e, t, i) {
		var a = !1, o = t - e.length;
		return o < 0 || (n(e) && (a = !0, e = e.substr(1)), e = i ? e + r(o) : r(o) + e, a && (e = "-" + e)), e;
	}
	t.exports = i;
})), L = /* @__PURE__ */ o(((e, t) => {
	var n = F(), r = I(), i = String.prototype.toLowerCase, a = String.prototype.toUpperCase;
	function o(e) {
		var t, o, s;
		switch (e.specifier) {
			case "b":
				t = 2;
				break;
			case "o":
				t = 8;
				break;
			case "x":
			case "X":
				t = 16;
				break;
			default: t = 10;
		}
		if (o = e.arg, s = parseInt(o, 10), !isFinite(s)) {
			if (!n(o)) throw Error("invalid integer. Value: " + o);
			s = 0;
		}
		return s < 0 && (e.specifier === "u" || t !== 10) && (s = 4294967295 + s + 1), s < 0 ? (o = (-s).toString(t), e.precision && (o = r(o, e.precision, e.padRight)), o = "-" + o) : (o = s.toString(t), !s && !e.precision ? o = "" : e.precision && (o = r(o, e.precision, e.padRight)), e.sign && (o = e.sign + o)), t === 16 && (e.alternate && (o = "0x" + o), o = e.specifier === a.call(e.specifier) ? a.call(o) : i.call(o)), t === 8 && e.alternate && o.charAt(0) !== "0" && (o = "0" + o), o;
	}
	t.exports = o;
})), ne = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return typeof e == "string";
	}
	t.exports = n;
})), R = /* @__PURE__ */ o(((e, t) => {
	var n = Math.abs, r = String.prototype.toLowerCase, i = String.prototype.toUpperCase, a = String.prototype.replace, o = /e\+(\d)$/, s = /e-(\d)$/, c = /^(\d+)$/, l = /^(\d+)e/, u = /\.0$/, d = /\.0*e/, f = /(\..*[^0])0*e/;
	function p(e, t) {
		var p, m;
		switch (t.specifier) {
			case "e":
			case "E":
				m = e.toExponential(t.precision);
				break;
			case "f":
			case "F":
				m = e.toFixed(t.precision);
				break;
			case "g":
			case "G":
				n(e) < 1e-4 ? (p = t.precision, p > 0 && --p, m = e.toExponential(p)) : m = e.toPrecision(t.precision), t.alternate || (m = a.call(m, f, "$1e"), m = a.call(m, d, "e"), m = a.call(m, u, ""));
				break;
			default: throw Error("invalid double notation. Value: " + t.specifier);
		}
		return m = a.call(m, o, "e+0$1"), m = a.call(m, s, "e-0$1"), t.alternate && (m = a.call(m, c, "$1."), m = a.call(m, l, "$1.e")), e >= 0 && t.sign && (m = t.sign + m), m = t.specifier === i.call(t.specifier) ? i.call(m) : r.call(m), m;
	}
	t.exports = p;
})), z = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		for (var t = "", n = 0; n < e; n++) t += " ";
		return t;
	}
	function r(e, t, r) {
		var i = t - e.length;
		return i < 0 || (e = r ? e + n(i) : n(i) + e), e;
	}
	t.exports = r;
})), re = /* @__PURE__ */ o(((e, t) => {
	var n = L(), r = ne(), i = F(), a = R(), o = z(), s = I(), c = String.fromCharCode, l = Array.isArray;
	function u(e) {
		return e !== e;
	}
	function d(e) {
		var t = {};
		return t.specifier = e.specifier, t.precision = e.precision === void 0 ? 1 : e.precision, t.width = e.width, t.flags = e.flags || "", t.mapping = e.mapping, t;
	}
	function f(e) {
		var t, f, p, m, h, g, _, v, y, b;
		if (!l(e)) throw TypeError("invalid argument. First argument must be an array. Value: `" + e + "`.");
		for (g = "", _ = 1, y = 0; y < e.length; y++) if (p = e[y], r(p)) g += p;
		else {
			if (t = p.precision !== void 0, p = d(p), !p.specifier) throw TypeError("invalid argument. Token is missing `specifier` property. Index: `" + y + "`. Value: `" + p + "`.");
			for (p.mapping && (_ = p.mapping), f = p.flags, b = 0; b < f.length; b++) switch (m = f.charAt(b), m) {
				case " ":
					p.sign = " ";
					break;
				case "+":
					p.sign = "+";
					break;
				case "-":
					p.padRight = !0, p.padZeros = !1;
					break;
				case "0":
					p.padZeros = f.indexOf("-") < 0;
					break;
				case "#":
					p.alternate = !0;
					break;
				default: throw Error("invalid flag: " + m);
			}
			if (p.width === "*") {
				if (p.width = parseInt(arguments[_], 10), _ += 1, u(p.width)) throw TypeError("the argument for * width at position " + _ + " is not a number. Value: `" + p.width + "`.");
				p.width < 0 && (p.padRight = !0, p.width = -p.width);
			}
			if (t && p.precision === "*") {
				if (p.precision = parseInt(arguments[_], 10), _ += 1, u(p.precision)) throw TypeError("the argument for * precision at position " + _ + " is not a number. Value: `" + p.precision + "`.");
				p.precision < 0 && (p.precision = 1, t = !1);
			}
			switch (p.arg = arguments[_], p.specifier) {
				case "b":
				case "o":
				case "x":
				case "X":
				case "d":
				case "i":
				case "u":
					t && (p.padZeros = !1), p.arg = n(p);
					break;
				case "s":
					p.maxWidth = t ? p.precision : -1, p.arg = String(p.arg);
					break;
				case "c":
					if (!u(p.arg)) {
						if (h = parseInt(p.arg, 10), h < 0 || h > 127) throw Error("invalid character code. Value: " + p.arg);
						p.arg = u(h) ? String(p.arg) : c(h);
					}
					break;
				case "e":
				case "E":
				case "f":
				case "F":
				case "g":
				case "G":
					if (t || (p.precision = 6), v = parseFloat(p.arg), !isFinite(v)) {
						if (!i(p.arg)) throw Error("invalid floating-point number. Value: " + g);
						v = p.arg, p.padZeros = !1;
					}
					p.arg = a(v, p);
					break;
				default: throw Error("invalid specifier: " + p.specifier);
			}
			p.maxWidth >= 0 && p.arg.length > p.maxWidth && (p.arg = p.arg.substring(0, p.maxWidth)), p.padZeros ? p.arg = s(p.arg, p.width || p.precision, p.padRight) : p.width && (p.arg = o(p.arg, p.width, p.padRight)), g += p.arg || "", _ += 1;
		}
		return g;
	}
	t.exports = f;
})), ie = /* @__PURE__ */ o(((e, t) => {
	t.exports = re();
})), ae = /* @__PURE__ */ o(((e, t) => {
	var n = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
	function r(e) {
		var t = {
			mapping: e[1] ? parseInt(e[1], 10) : void 0,
			flags: e[2],
			width: e[3],
			precision: e[5],
			specifier: e[6]
		};
		return e[4] === "." && e[5] === void 0 && (t.precision = "1"), t;
	}
	function i(e) {
		var t, i = [], a, o = 0;
		for (a = n.exec(e); a;) t = e.slice(o, n.lastIndex - a[0].length), t.length && i.push(t), a[6] === "%" ? i.push("%") : i.push(r(a)), o = n.lastIndex, a = n.exec(e);
		return t = e.slice(o), t.length && i.push(t), i;
	}
	t.exports = i;
})), oe = /* @__PURE__ */ o(((e, t) => {
	t.exports = ae();
})), se = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return typeof e == "string";
	}
	t.exports = n;
})), ce = /* @__PURE__ */ o(((e, t) => {
	var n = ie(), r = oe(), i = se();
	function a(e) {
		var t, o;
		if (!i(e)) throw TypeError(a("invalid argument. First argument must be a string. Value: `%s`.", e));
		for (t = [r(e)], o = 1; o < arguments.length; o++) t.push(arguments[o]);
		return n.apply(null, t);
	}
	t.exports = a;
})), le = /* @__PURE__ */ o(((e, t) => {
	t.exports = ce();
})), ue = /* @__PURE__ */ o(((e, t) => {
	var n = le(), r = Object.prototype, i = r.toString, a = r.__defineGetter__, o = r.__defineSetter__, s = r.__lookupGetter__, c = r.__lookupSetter__;
	function l(e, t, l) {
		var u, d, f, p;
		if (typeof e != "object" || !e || i.call(e) === "[object Array]") throw TypeError(n("invalid argument. First argument must be an object. Value: `%s`.", e));
		if (typeof l != "object" || !l || i.call(l) === "[object Array]") throw TypeError(n("invalid argument. Property descriptor must be an object. Value: `%s`.", l));
		if (d = "value" in l, d && (s.call(e, t) || c.call(e, t) ? (u = e.__proto__, e.__proto__ = r, delete e[t], e[t] = l.value, e.__proto__ = u) : e[t] = l.value), f = "get" in l, p = "set" in l, d && (f || p)) throw Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
		return f && a && a.call(e, t, l.get), p && o && o.call(e, t, l.set), e;
	}
	t.exports = l;
})), de = /* @__PURE__ */ o(((e, t) => {
	var n = te(), r = P(), i = ue();
	t.exports = n() ? r : i;
})), fe = /* @__PURE__ */ o(((e, t) => {
	var n = de();
	function r(e, t, r) {
		n(e, t, {
			configurable: !1,
			enumerable: !1,
			writable: !1,
			value: r
		});
	}
	t.exports = r;
})), pe = /* @__PURE__ */ o(((e, t) => {
	t.exports = fe();
})), me = /* @__PURE__ */ o(((e, t) => {
	function n() {
		return typeof Symbol == "function" && typeof Symbol("foo") == "symbol";
	}
	t.exports = n;
})), he = /* @__PURE__ */ o(((e, t) => {
	t.exports = me();
})), ge = /* @__PURE__ */ o(((e, t) => {
	var n = he()();
	function r() {
		return n && typeof Symbol.toStringTag == "symbol";
	}
	t.exports = r;
})), _e = /* @__PURE__ */ o(((e, t) => {
	t.exports = ge();
})), ve = /* @__PURE__ */ o(((e, t) => {
	t.exports = Object.prototype.toString;
})), ye = /* @__PURE__ */ o(((e, t) => {
	var n = ve();
	function r(e) {
		return n.call(e);
	}
	t.exports = r;
})), be = /* @__PURE__ */ o(((e, t) => {
	var n = Object.prototype.hasOwnProperty;
	function r(e, t) {
		return e != null && n.call(e, t);
	}
	t.exports = r;
})), xe = /* @__PURE__ */ o(((e, t) => {
	t.exports = be();
})), Se = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Symbol == "function" ? Symbol : void 0;
})), Ce = /* @__PURE__ */ o(((e, t) => {
	t.exports = Se();
})), we = /* @__PURE__ */ o(((e, t) => {
	var n = Ce();
	t.exports = typeof n == "function" ? n.toStringTag : "";
})), Te = /* @__PURE__ */ o(((e, t) => {
	var n = xe(), r = we(), i = ve();
	function a(e) {
		var t, a, o;
		if (e == null) return i.call(e);
		a = e[r], t = n(e, r);
		try {
			e[r] = void 0;
		} catch {
			return i.call(e);
		}
		return o = i.call(e), t ? e[r] = a : delete e[r], o;
	}
	t.exports = a;
})), Ee = /* @__PURE__ */ o(((e, t) => {
	var n = _e(), r = ye(), i = Te();
	t.exports = n() ? i : r;
})), De = /* @__PURE__ */ o(((e, t) => {
	var n = Ee(), r = typeof Uint32Array == "function";
	function i(e) {
		return r && e instanceof Uint32Array || n(e) === "[object Uint32Array]";
	}
	t.exports = i;
})), Oe = /* @__PURE__ */ o(((e, t) => {
	t.exports = De();
})), ke = /* @__PURE__ */ o(((e, t) => {
	t.exports = 4294967295;
})), Ae = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint32Array == "function" ? Uint32Array : null;
})), je = /* @__PURE__ */ o(((e, t) => {
	var n = Oe(), r = ke(), i = Ae();
	function a() {
		var e, t;
		if (typeof i != "function") return !1;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			], t = new i(t), e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = a;
})), Me = /* @__PURE__ */ o(((e, t) => {
	t.exports = je();
})), Ne = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint32Array == "function" ? Uint32Array : void 0;
})), Pe = /* @__PURE__ */ o(((e, t) => {
	function n() {
		throw Error("not implemented");
	}
	t.exports = n;
})), Fe = /* @__PURE__ */ o(((e, t) => {
	var n = Me(), r = Ne(), i = Pe();
	t.exports = n() ? r : i;
})), Ie = /* @__PURE__ */ o(((e, t) => {
	var n = Ee(), r = typeof Float64Array == "function";
	function i(e) {
		return r && e instanceof Float64Array || n(e) === "[object Float64Array]";
	}
	t.exports = i;
})), Le = /* @__PURE__ */ o(((e, t) => {
	t.exports = Ie();
})), Re = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Float64Array == "function" ? Float64Array : null;
})), ze = /* @__PURE__ */ o(((e, t) => {
	var n = Le(), r = Re();
	function i() {
		var e, t;
		if (typeof r != "function") return !1;
		try {
			t = new r([
				1,
				3.14,
				-3.14,
				NaN
			]), e = n(t) && t[0] === 1 && t[1] === 3.14 && t[2] === -3.14 && t[3] !== t[3];
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = i;
})), Be = /* @__PURE__ */ o(((e, t) => {
	t.exports = ze();
})), Ve = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Float64Array == "function" ? Float64Array : void 0;
})), He = /* @__PURE__ */ o(((e, t) => {
	function n() {
		throw Error("not implemented");
	}
	t.exports = n;
})), Ue = /* @__PURE__ */ o(((e, t) => {
	var n = Be(), r = Ve(), i = He();
	t.exports = n() ? r : i;
})), We = /* @__PURE__ */ o(((e, t) => {
	var n = Ee(), r = typeof Uint8Array == "function";
	function i(e) {
		return r && e instanceof Uint8Array || n(e) === "[object Uint8Array]";
	}
	t.exports = i;
})), Ge = /* @__PURE__ */ o(((e, t) => {
	t.exports = We();
})), Ke = /* @__PURE__ */ o(((e, t) => {
	t.exports = 255;
})), qe = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint8Array == "function" ? Uint8Array : null;
})), Je = /* @__PURE__ */ o(((e, t) => {
	var n = Ge(), r = Ke(), i = qe();
	function a() {
		var e, t;
		if (typeof i != "function") return !1;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			], t = new i(t), e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = a;
})), Ye = /* @__PURE__ */ o(((e, t) => {
	t.exports = Je();
})), Xe = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint8Array == "function" ? Uint8Array : void 0;
})), Ze = /* @__PURE__ */ o(((e, t) => {
	function n() {
		throw Error("not implemented");
	}
	t.exports = n;
})), Qe = /* @__PURE__ */ o(((e, t) => {
	var n = Ye(), r = Xe(), i = Ze();
	t.exports = n() ? r : i;
})), $e = /* @__PURE__ */ o(((e, t) => {
	var n = Ee(), r = typeof Uint16Array == "function";
	function i(e) {
		return r && e instanceof Uint16Array || n(e) === "[object Uint16Array]";
	}
	t.exports = i;
})), et = /* @__PURE__ */ o(((e, t) => {
	t.exports = $e();
})), tt = /* @__PURE__ */ o(((e, t) => {
	t.exports = 65535;
})), nt = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint16Array == "function" ? Uint16Array : null;
})), rt = /* @__PURE__ */ o(((e, t) => {
	var n = et(), r = tt(), i = nt();
	function a() {
		var e, t;
		if (typeof i != "function") return !1;
		try {
			t = [
				1,
				3.14,
				-3.14,
				r + 1,
				r + 2
			], t = new i(t), e = n(t) && t[0] === 1 && t[1] === 3 && t[2] === r - 2 && t[3] === 0 && t[4] === 1;
		} catch {
			e = !1;
		}
		return e;
	}
	t.exports = a;
})), it = /* @__PURE__ */ o(((e, t) => {
	t.exports = rt();
})), at = /* @__PURE__ */ o(((e, t) => {
	t.exports = typeof Uint16Array == "function" ? Uint16Array : void 0;
})), ot = /* @__PURE__ */ o(((e, t) => {
	function n() {
		throw Error("not implemented");
	}
	t.exports = n;
})), st = /* @__PURE__ */ o(((e, t) => {
	var n = it(), r = at(), i = ot();
	t.exports = n() ? r : i;
})), ct = /* @__PURE__ */ o(((e, t) => {
	var n = Qe();
	t.exports = {
		uint16: st(),
		uint8: n
	};
})), lt = /* @__PURE__ */ o(((e, t) => {
	var n = ct(), r;
	function i() {
		var e = new n.uint16(1), t;
		return e[0] = 4660, t = new n.uint8(e.buffer), t[0] === 52;
	}
	r = i(), t.exports = r;
})), ut = /* @__PURE__ */ o(((e, t) => {
	t.exports = lt();
})), dt = /* @__PURE__ */ o(((e, t) => {
	var n = ut(), r, i, a;
	n === !0 ? (i = 1, a = 0) : (i = 0, a = 1), r = {
		HIGH: i,
		LOW: a
	}, t.exports = r;
})), ft = /* @__PURE__ */ o(((e, t) => {
	var n = Fe(), r = Ue(), i = dt(), a = new r(1), o = new n(a.buffer), s = i.HIGH, c = i.LOW;
	function l(e, t, n, r) {
		return a[0] = e, t[r] = o[s], t[r + n] = o[c], t;
	}
	t.exports = l;
})), pt = /* @__PURE__ */ o(((e, t) => {
	var n = ft();
	function r(e) {
		return n(e, [0, 0], 1, 0);
	}
	t.exports = r;
})), mt = /* @__PURE__ */ o(((e, t) => {
	var n = pe(), r = pt();
	n(r, "assign", ft()), t.exports = r;
})), ht = /* @__PURE__ */ o(((e, t) => {
	t.exports = +(ut() === !0);
})), gt = /* @__PURE__ */ o(((e, t) => {
	var n = Fe(), r = Ue(), i = ht(), a = new r(1), o = new n(a.buffer);
	function s(e) {
		return a[0] = e, o[i];
	}
	t.exports = s;
})), _t = /* @__PURE__ */ o(((e, t) => {
	t.exports = gt();
})), vt = /* @__PURE__ */ o(((e, t) => {
	var n = ut(), r, i, a;
	n === !0 ? (i = 1, a = 0) : (i = 0, a = 1), r = {
		HIGH: i,
		LOW: a
	}, t.exports = r;
})), yt = /* @__PURE__ */ o(((e, t) => {
	var n = Fe(), r = Ue(), i = vt(), a = new r(1), o = new n(a.buffer), s = i.HIGH, c = i.LOW;
	function l(e, t) {
		return o[s] = e, o[c] = t, a[0];
	}
	t.exports = l;
})), bt = /* @__PURE__ */ o(((e, t) => {
	t.exports = yt();
})), xt = /* @__PURE__ */ o(((e, t) => {
	var n = j(), r = M(), i = mt(), a = _t(), o = bt(), s = [0, 0];
	function c(e, t) {
		var c, l;
		return i.assign(e, s, 1, 0), c = s[0], c &= r, l = a(t), l &= n, c |= l, o(c, s[1]);
	}
	t.exports = c;
})), St = /* @__PURE__ */ o(((e, t) => {
	t.exports = xt();
})), Ct = /* @__PURE__ */ o(((e, t) => {
	t.exports = 22250738585072014e-324;
})), wt = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return Math.abs(e);
	}
	t.exports = n;
})), Tt = /* @__PURE__ */ o(((e, t) => {
	t.exports = wt();
})), Et = /* @__PURE__ */ o(((e, t) => {
	var n = Ct(), r = A(), i = h(), a = Tt(), o = 4503599627370496;
	function s(e, t, s, c) {
		return i(e) || r(e) ? (t[c] = e, t[c + s] = 0, t) : e !== 0 && a(e) < n ? (t[c] = e * o, t[c + s] = -52, t) : (t[c] = e, t[c + s] = 0, t);
	}
	t.exports = s;
})), Dt = /* @__PURE__ */ o(((e, t) => {
	var n = Et();
	function r(e) {
		return n(e, [0, 0], 1, 0);
	}
	t.exports = r;
})), Ot = /* @__PURE__ */ o(((e, t) => {
	var n = pe(), r = Dt();
	n(r, "assign", Et()), t.exports = r;
})), kt = /* @__PURE__ */ o(((e, t) => {
	t.exports = 2146435072;
})), At = /* @__PURE__ */ o(((e, t) => {
	var n = _t(), r = kt(), i = E();
	function a(e) {
		var t = n(e);
		return t = (t & r) >>> 20, t - i | 0;
	}
	t.exports = a;
})), jt = /* @__PURE__ */ o(((e, t) => {
	t.exports = At();
})), Mt = /* @__PURE__ */ o(((e, t) => {
	var n = T(), r = w(), i = E(), a = D(), o = O(), s = ee(), c = h(), l = A(), u = St(), d = Ot().assign, f = jt(), p = mt(), m = bt(), g = 2220446049250313e-31, _ = 2148532223, v = [0, 0], y = [0, 0];
	function b(e, t) {
		var h, b;
		return t === 0 || e === 0 || c(e) || l(e) ? e : (d(e, v, 1, 0), e = v[0], t += v[1], t += f(e), t < s ? u(0, e) : t > a ? e < 0 ? r : n : (t <= o ? (t += 52, b = g) : b = 1, p.assign(e, y, 1, 0), h = y[0], h &= _, h |= t + i << 20, b * m(h, y[1])));
	}
	t.exports = b;
})), Nt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Mt();
})), Pt = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .16666666666666602 : .16666666666666602 + e * (-.0027777777777015593 + e * (6613756321437934e-20 + e * (-16533902205465252e-22 + e * 4.1381367970572385e-8)));
	}
	t.exports = n;
})), Ft = /* @__PURE__ */ o(((e, t) => {
	var n = Nt(), r = Pt();
	function i(e, t, i) {
		var a = e - t, o = a * a, s = a - o * r(o);
		return n(1 - (t - a * s / (2 - s) - e), i);
	}
	t.exports = i;
})), It = /* @__PURE__ */ o(((e, t) => {
	var n = h(), r = x(), i = w(), a = T(), o = Ft(), s = .6931471803691238, c = 19082149292705877e-26, l = 1.4426950408889634, u = 709.782712893384, d = -745.1332191019411, f = 1 / (1 << 28), p = -f;
	function m(e) {
		var t, m, h;
		return n(e) || e === a ? e : e === i ? 0 : e > u ? a : e < d ? 0 : e > p && e < f ? 1 + e : (h = r(e < 0 ? l * e - .5 : l * e + .5), t = e - h * s, m = h * c, o(t, m, h));
	}
	t.exports = m;
})), Lt = /* @__PURE__ */ o(((e, t) => {
	t.exports = It();
})), Rt = /* @__PURE__ */ o(((e, t) => {
	t.exports = +(ut() === !0);
})), zt = /* @__PURE__ */ o(((e, t) => {
	var n = Fe(), r = Ue(), i = Rt(), a = new r(1), o = new n(a.buffer);
	function s(e, t) {
		return a[0] = e, o[i] = t >>> 0, a[0];
	}
	t.exports = s;
})), Bt = /* @__PURE__ */ o(((e, t) => {
	t.exports = zt();
})), Vt = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .3999999999940942 : .3999999999940942 + e * (.22222198432149784 + e * .15313837699209373);
	}
	t.exports = n;
})), Ht = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .6666666666666735 : .6666666666666735 + e * (.2857142874366239 + e * (.1818357216161805 + e * .14798198605116586));
	}
	t.exports = n;
})), Ut = /* @__PURE__ */ o(((e, t) => {
	var n = _t(), r = Bt(), i = h(), a = E(), o = w(), s = Vt(), c = Ht(), l = .6931471803691238, u = 19082149292705877e-26, d = 0x40000000000000, f = .3333333333333333, p = 1048575, m = 2146435072, g = 1048576, _ = 1072693248;
	function v(e) {
		var t, h, v, y, b, x, S, C, w, T, E, D;
		return e === 0 ? o : i(e) || e < 0 ? NaN : (h = n(e), b = 0, h < g && (b -= 54, e *= d, h = n(e)), h >= m ? e + e : (b += (h >> 20) - a | 0, h &= p, C = h + 614244 & 1048576, e = r(e, h | C ^ _), b += C >> 20, S = e - 1, (p & 2 + h) < 3 ? S === 0 ? b === 0 ? 0 : b * l + b * u : (x = S * S * (.5 - f * S), b === 0 ? S - x : b * l - (x - b * u - S)) : (T = S / (2 + S), D = T * T, C = h - 398458 | 0, E = D * D, w = 440401 - h | 0, y = E * s(E), v = D * c(E), C |= w, x = v + y, C > 0 ? (t = .5 * S * S, b === 0 ? S - (t - T * (t + x)) : b * l - (t - (T * (t + x) + b * u) - S)) : b === 0 ? S - T * (S - x) : b * l - (T * (S - x) - b * u - S))));
	}
	t.exports = v;
})), Wt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Ut();
})), Gt = /* @__PURE__ */ o(((e, t) => {
	var n = _();
	function r(e) {
		return n(e) === e;
	}
	t.exports = r;
})), Kt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Gt();
})), qt = /* @__PURE__ */ o(((e, t) => {
	var n = Kt();
	function r(e) {
		return n(e / 2);
	}
	t.exports = r;
})), Jt = /* @__PURE__ */ o(((e, t) => {
	t.exports = qt();
})), Yt = /* @__PURE__ */ o(((e, t) => {
	var n = Jt();
	function r(e) {
		return n(e > 0 ? e - 1 : e + 1);
	}
	t.exports = r;
})), Xt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Yt();
})), Zt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Math.sqrt;
})), Qt = /* @__PURE__ */ o(((e, t) => {
	t.exports = Zt();
})), $t = /* @__PURE__ */ o(((e, t) => {
	t.exports = ut() === !0 ? 0 : 1;
})), en = /* @__PURE__ */ o(((e, t) => {
	var n = Fe(), r = Ue(), i = $t(), a = new r(1), o = new n(a.buffer);
	function s(e, t) {
		return a[0] = e, o[i] = t >>> 0, a[0];
	}
	t.exports = s;
})), tn = /* @__PURE__ */ o(((e, t) => {
	t.exports = en();
})), nn = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e | 0;
	}
	t.exports = n;
})), rn = /* @__PURE__ */ o(((e, t) => {
	t.exports = nn();
})), an = /* @__PURE__ */ o(((e, t) => {
	var n = Xt(), r = St(), i = w(), a = T();
	function o(e, t) {
		return t === i ? a : t === a ? 0 : t > 0 ? n(t) ? e : 0 : n(t) ? r(a, e) : a;
	}
	t.exports = o;
})), on = /* @__PURE__ */ o(((e, t) => {
	var n = M(), r = _t(), i = 1072693247, a = 1e300, o = 1e-300;
	function s(e, t) {
		return (r(e) & n) <= i ? t < 0 ? a * a : o * o : t > 0 ? a * a : o * o;
	}
	t.exports = s;
})), sn = /* @__PURE__ */ o(((e, t) => {
	var n = Tt(), r = T();
	function i(e, t) {
		return e === -1 ? (e - e) / (e - e) : e === 1 ? 1 : n(e) < 1 == (t === r) ? 0 : r;
	}
	t.exports = i;
})), cn = /* @__PURE__ */ o(((e, t) => {
	t.exports = 20;
})), ln = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .5999999999999946 : .5999999999999946 + e * (.4285714285785502 + e * (.33333332981837743 + e * (.272728123808534 + e * (.23066074577556175 + e * .20697501780033842))));
	}
	t.exports = n;
})), un = /* @__PURE__ */ o(((e, t) => {
	var n = _t(), r = tn(), i = Bt(), a = E(), o = cn(), s = ln(), c = 1048575, l = 1048576, u = 1072693248, d = 536870912, f = 524288, p = 9007199254740992, m = .9617966939259756, h = .9617967009544373, g = -7.028461650952758e-9, _ = [1, 1.5], v = [0, .5849624872207642], y = [0, 1.350039202129749e-8];
	function b(e, t, b) {
		var x, S, C, w, T, E, D, O, ee, k, A, j, M, N, te, P, F, I, L, ne = 0, R, z;
		return b < l && (t *= p, ne -= 53, b = n(t)), ne += (b >> o) - a | 0, R = b & c | 0, b = R | u | 0, R <= 235662 ? z = 0 : R < 767610 ? z = 1 : (z = 0, ne += 1, b -= l), t = i(t, b), O = _[z], I = t - O, L = 1 / (t + O), S = I * L, w = r(S, 0), x = (b >> 1 | d) + f, x += z << 18, E = i(0, x), D = t - (E - O), T = L * (I - w * E - w * D), C = S * S, F = C * C * s(C), F += T * (w + S), C = w * w, E = 3 + C + F, E = r(E, 0), D = F - (E - 3 - C), I = w * E, L = T * E + D * S, k = I + L, k = r(k, 0), A = L - (k - I), j = h * k, M = g * k + A * m + y[z], ee = v[z], P = ne, N = j + M + ee + P, N = r(N, 0), te = M - (N - P - ee - j), e[0] = N, e[1] = te, e;
	}
	t.exports = b;
})), dn = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .5 : .5 + e * (-.3333333333333333 + e * .25);
	}
	t.exports = n;
})), fn = /* @__PURE__ */ o(((e, t) => {
	var n = tn(), r = dn(), i = 1.4426950408889634, a = 1.4426950216293335, o = 1.9259629911266175e-8;
	function s(e, t) {
		var s, c, l = t - 1, u = l * l * r(l), d = a * l, f = l * o - u * i;
		return c = d + f, c = n(c, 0), s = f - (c - d), e[0] = c, e[1] = s, e;
	}
	t.exports = s;
})), pn = /* @__PURE__ */ o(((e, t) => {
	t.exports = .6931471805599453;
})), mn = /* @__PURE__ */ o(((e, t) => {
	t.exports = 1048575;
})), hn = /* @__PURE__ */ o(((e, t) => {
	function n(e) {
		return e === 0 ? .16666666666666602 : .16666666666666602 + e * (-.0027777777777015593 + e * (6613756321437934e-20 + e * (-16533902205465252e-22 + e * 4.1381367970572385e-8)));
	}
	t.exports = n;
})), gn = /* @__PURE__ */ o(((e, t) => {
	var n = _t(), r = Bt(), i = tn(), a = rn(), o = Nt(), s = pn(), c = E(), l = M(), u = mn(), d = cn(), f = hn(), p = 1048576, m = 1071644672, h = .6931471824645996, g = -1.904654299957768e-9;
	function _(e, t, _) {
		var v, y, b, x, S, C, w, T, E, D = e & l | 0, O = (D >> d) - c | 0;
		return E = 0, D > m && (E = e + (p >> O + 1) >>> 0, O = ((E & l) >> d) - c | 0, v = (E & ~(u >> O)) >>> 0, b = r(0, v), E = (E & u | p) >> d - O >>> 0, e < 0 && (E = -E), t -= b), b = _ + t, b = i(b, 0), S = b * h, C = (_ - (b - t)) * s + b * g, T = S + C, w = C - (T - S), b = T * T, y = T - b * f(b), x = T * y / (y - 2) - (w + T * w), T = 1 - (x - T), e = n(T), e = a(e), e += E << d >>> 0, T = e >> d <= 0 ? o(T, E) : r(T, e), T;
	}
	t.exports = _;
})), _n = /* @__PURE__ */ o(((e, t) => {
	var n = h(), r = Xt(), i = A(), a = Kt(), o = Qt(), s = Tt(), c = mt(), l = tn(), u = rn(), d = w(), f = T(), p = M(), m = an(), g = on(), _ = sn(), v = un(), y = fn(), b = gn(), x = 1072693247, S = 1105199104, C = 1139802112, E = 1083179008, D = 1072693248, O = 1083231232, ee = 3230714880, k = 31, j = 1e300, N = 1e-300, te = 8008566259537294e-32, P = [0, 0], F = [0, 0];
	function I(e, t) {
		var h, w, T, A, M, L, ne, R, z, re, ie, ae, oe, se, ce, le;
		if (n(e) || n(t)) return NaN;
		if (c.assign(t, P, 1, 0), L = P[0], ne = P[1], ne === 0) {
			if (t === 0) return 1;
			if (t === 1) return e;
			if (t === -1) return 1 / e;
			if (t === .5) return o(e);
			if (t === -.5) return 1 / o(e);
			if (t === 2) return e * e;
			if (t === 3) return e * e * e;
			if (t === 4) return e *= e, e * e;
			if (i(t)) return _(e, t);
		}
		if (c.assign(e, P, 1, 0), A = P[0], M = P[1], M === 0) {
			if (A === 0) return m(e, t);
			if (e === 1) return 1;
			if (e === -1 && r(t)) return -1;
			if (i(e)) return e === d ? I(-0, -t) : t < 0 ? 0 : f;
		}
		if (e < 0 && a(t) === !1) return (e - e) / (e - e);
		if (T = s(e), h = A & p | 0, w = L & p | 0, R = A >>> k | 0, z = L >>> k | 0, R = R && r(t) ? -1 : 1, w > S) {
			if (w > C) return g(e, t);
			if (h < x) return z === 1 ? R * j * j : R * N * N;
			if (h > D) return z === 0 ? R * j * j : R * N * N;
			oe = y(F, T);
		} else oe = v(F, T, h);
		if (re = l(t, 0), ae = (t - re) * oe[0] + t * oe[1], ie = re * oe[0], se = ae + ie, c.assign(se, P, 1, 0), ce = u(P[0]), le = u(P[1]), ce >= E) {
			if ((ce - E | le) !== 0 || ae + te > se - ie) return R * j * j;
		} else if ((ce & p) >= O && ((ce - ee | le) !== 0 || ae <= se - ie)) return R * N * N;
		return se = b(ce, ie, ae), R * se;
	}
	t.exports = I;
})), vn = /* @__PURE__ */ o(((e, t) => {
	t.exports = _n();
})), B = /* @__PURE__ */ c(Lt(), 1), yn = /* @__PURE__ */ c(Wt(), 1), V = /* @__PURE__ */ c(vn(), 1);
function H(e) {
	return e > 0 ? e : 0;
}
function U(e, t, n) {
	return e < t ? t : e > n ? n : e;
}
function bn(e) {
	return Math.floor(e + .5);
}
// game/economy/names.ts
var xn = [
	"hyperscaler",
	"lab",
	"ads",
	"rivalLab",
	"chipCloud"
], Sn = [
	"business",
	"consumers",
	"compute",
	"developers"
], Cn = [
	"fast",
	"middle",
	"slow"
], wn = [
	"none",
	"boom",
	"slump",
	"powerDelay",
	"chipShortage",
	"exportControls",
	"openBreakthrough",
	"efficiencyJump",
	"rentalGlut",
	"consumerFad"
], Tn = [
	"hold",
	"preview",
	"products",
	"api",
	"open"
], En = ["cloud", "products"];
// game/economy/distillation.ts
function Dn(e, t) {
	let { distillation: n } = t.parameters, r = e.openQuality;
	e.distillationPull = 0;
	for (let i of Cn) {
		let a = e.distillers[i], o = n.appetite[i] * n.hunger, s = 0;
		for (let n of e.firms) {
			let e = jn(n, a, t);
			n.copied[i] = e, s += e * e;
		}
		let c = Math.sqrt(s), l = n.leak * o * e.exportFactor;
		e.distillers[i] = a + n.own[i] + l * c + n.copy * H(r - a), e.distillationPull += o * c;
		for (let t of e.firms) {
			let e = t.copied[i];
			t.copied[i] = c > 0 ? l * e * e / c : 0;
		}
	}
	for (let t of e.firms) t.leakedMonths += t.copied.fast;
	for (let t of Cn) e.openQuality = Math.max(e.openQuality, e.distillers[t]);
	for (let t of e.firms) t.newest = Math.max(t.newest, e.openQuality);
}
function On(e, t, n, r) {
	let { exposure: i } = r.parameters.distillation;
	switch (e) {
		case "products": return i.products * (t.products.quality - n);
		case "api": return t.cloud.open ? i.api * (t.cloud.quality - n) : null;
		case "preview": return t.release === "preview" ? i.preview * (t.newest - n) : null;
	}
}
function kn(e, t, n) {
	let r = "products", i = On(r, e, t, n);
	for (let a of ["api", "preview"]) {
		let o = On(a, e, t, n);
		o !== null && o > i && ([r, i] = [a, o]);
	}
	return {
		door: r,
		months: i
	};
}
function An(e, t, n) {
	let { door: r, months: i } = kn(e, t, n);
	return i > 0 ? r : null;
}
function jn(e, t, n) {
	let { safeguardCut: r } = n.parameters.distillation;
	return H(kn(e, t, n).months) * (0, B.default)(-r * e.decision.safeguards / 100);
}
// game/economy/state.ts
function Mn(e) {
	return {
		segment: e.segment,
		open: e.open,
		quality: e.quality,
		offered: e.offered,
		customers: e.customers,
		reputation: e.reputation,
		serviceLevel: e.serviceLevel,
		computePerUnit: e.computePerUnit,
		gpus: e.gpus,
		need: e.need,
		idle: e.idle,
		utility: e.utility,
		attraction: e.attraction,
		pricePremium: e.pricePremium,
		revenue: e.revenue,
		contribution: e.contribution,
		smoothed: e.smoothed
	};
}
function Nn(e) {
	let { pipeline: t, cloudHistory: n } = e;
	return {
		id: e.id,
		data: e.data,
		decision: e.decision,
		release: e.release,
		priceTarget: e.priceTarget,
		fleet: e.fleet,
		usable: e.usable,
		pipeline: [
			t[0],
			t[1],
			t[2]
		],
		arrivals: e.arrivals,
		ordered: e.ordered,
		replacement: e.replacement,
		leasePrice: e.leasePrice,
		newest: e.newest,
		published: e.published,
		cloud: Mn(e.cloud),
		products: Mn(e.products),
		rentedOut: e.rentedOut,
		effectiveResearch: e.effectiveResearch,
		adsCore: e.adsCore,
		coreRevenue: e.coreRevenue,
		coreContribution: e.coreContribution,
		coreSmoothed: e.coreSmoothed,
		nonGpuCloudRevenue: e.nonGpuCloudRevenue,
		cloudHistory: [
			n[0],
			n[1],
			n[2],
			n[3]
		],
		cloudGrowth: e.cloudGrowth,
		idleRent: e.idleRent,
		dealRent: e.dealRent,
		revenue: e.revenue,
		cost: e.cost,
		profit: e.profit,
		chipPayment: e.chipPayment,
		entryPayment: e.entryPayment,
		cash: e.cash,
		discountedCash: e.discountedCash,
		leakedMonths: e.leakedMonths,
		copied: {
			fast: e.copied.fast,
			middle: e.copied.middle,
			slow: e.copied.slow
		}
	};
}
function Pn(e) {
	let { distillers: t, marketSize: n, demand: r, chipDeal: i } = e;
	return {
		t: e.t,
		shock: e.shock,
		rentalPrice: e.rentalPrice,
		chipPrice: e.chipPrice,
		anchor: e.anchor,
		openQuality: e.openQuality,
		efficiencyFrontier: e.efficiencyFrontier,
		distillers: {
			fast: t.fast,
			middle: t.middle,
			slow: t.slow
		},
		distillationPull: e.distillationPull,
		marketSize: {
			business: n.business,
			consumers: n.consumers,
			compute: n.compute,
			developers: n.developers
		},
		demand: {
			business: r.business,
			consumers: r.consumers,
			compute: r.compute,
			developers: r.developers
		},
		independentSupply: e.independentSupply,
		leasedOrders: e.leasedOrders,
		rentalDemand: e.rentalDemand,
		rentalSupply: e.rentalSupply,
		hostingDemand: e.hostingDemand,
		researchYardstick: e.researchYardstick,
		bestServed: e.bestServed,
		short: e.short,
		shortageQuarters: e.shortageQuarters,
		exportFactor: e.exportFactor,
		exportQuarters: e.exportQuarters,
		chipDeal: {
			kGPU: i.kGPU,
			quartersLeft: i.quartersLeft,
			price: i.price
		},
		firms: e.firms.map(Nn)
	};
}
function Fn(e, t) {
	let n = e.firms.find((e) => e.id === t);
	if (!n) throw Error(`No firm "${t}" in this world.`);
	return n;
}
function In(e) {
	let t = -Infinity;
	for (let n of e.firms) n.newest > t && (t = n.newest);
	return t;
}
function Ln(e) {
	let t = 0;
	for (let n of e.firms) t += n.fleet;
	return t / e.firms.length;
}
function W(e) {
	return e.customers * e.serviceLevel;
}
function Rn(e) {
	return e.cloud.open && e.cloud.segment === "compute";
}
function zn(e, t) {
	return e > 0 ? e / (1 + e / t) : e;
}
// game/economy/limits.ts
function Bn(e, t, n) {
	return {
		price: e.data.segment.cloud === "developers" ? {
			low: 10,
			high: 80
		} : {
			low: 9,
			high: 30
		},
		safeguards: {
			low: 0,
			high: 100
		},
		order: {
			low: 0,
			high: Math.floor(n.parameters.chips.orderLimit * Ln(t))
		},
		dealOffered: e.data.dealPart !== null && f(t, n)
	};
}
function Vn(e, t, n) {
	let { cloud: r, products: i, research: a, price: o, safeguards: s, order: c, deal: l } = e.decision, u = Bn(e, t, n);
	return {
		cloud: r,
		products: i,
		research: a,
		release: "hold",
		price: o,
		safeguards: s,
		order: Math.min(c, u.order.high),
		deal: l,
		forecast: null
	};
}
// ../../../work/main/node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var Hn = [
	3639956645,
	3750757012,
	1261568508,
	386426335
], Un = class e {
	constructor(e, t, n, r) {
		this.s01 = e, this.s00 = t, this.s11 = n, this.s10 = r;
	}
	clone() {
		return new e(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		let e = this.s00 + this.s10 | 0, t = this.s10 ^ this.s00, n = this.s11 ^ this.s01, r = this.s00, i = this.s01;
		return this.s00 = r << 24 ^ i >>> 8 ^ t ^ t << 16, this.s01 = i << 24 ^ r >>> 8 ^ n ^ (n << 16 | t >>> 16), this.s10 = n << 5 ^ t >>> 27, this.s11 = t << 5 ^ n >>> 27, e;
	}
	jump() {
		let e = 0, t = 0, n = 0, r = 0, i = this.s01, a = this.s00, o = this.s11, s = this.s10;
		for (let c = 0; c !== 4; ++c) {
			let l = Hn[c];
			for (let c = 1; c; c <<= 1) {
				l & c && (e ^= i, t ^= a, n ^= o, r ^= s);
				let u = s ^ a, d = o ^ i, f = a, p = i;
				a = f << 24 ^ p >>> 8 ^ u ^ u << 16, i = p << 24 ^ f >>> 8 ^ d ^ (d << 16 | u >>> 16), s = d << 5 ^ u >>> 27, o = u << 5 ^ d >>> 27;
			}
		}
		this.s01 = e, this.s00 = t, this.s11 = n, this.s10 = r;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function Wn(e) {
	return new Un(-1, ~e, e | 0, 0);
}
// game/numeric/random.ts
function Gn(e, t) {
	let n = 2166136261, r = `${e}/${t}`;
	for (let e = 0; e < r.length; e += 1) n = Math.imul(n ^ r.charCodeAt(e), 16777619);
	return n | 0;
}
function Kn(e, t) {
	let n = Wn(Gn(e, t));
	return () => (n.next() >>> 0) / 4294967296;
}
// game/economy/luck.ts
var qn = {
	shock: "none",
	research: {
		hyperscaler: 0,
		lab: 0,
		ads: 0,
		rivalLab: 0,
		chipCloud: 0
	}
};
function Jn(e, t, n) {
	if (e === 0) return Array.from({ length: t }, () => qn);
	let r = Kn(e, "shock"), i = {
		hyperscaler: Kn(e, "research.hyperscaler"),
		lab: Kn(e, "research.lab"),
		ads: Kn(e, "research.ads"),
		rivalLab: Kn(e, "research.rivalLab"),
		chipCloud: Kn(e, "research.chipCloud")
	};
	return Array.from({ length: t }, () => {
		let e = {
			hyperscaler: 0,
			lab: 0,
			ads: 0,
			rivalLab: 0,
			chipCloud: 0
		};
		for (let t of xn) e[t] = Yn(i[t]);
		return {
			shock: Xn(r(), n),
			research: e
		};
	});
}
function Yn(e) {
	return e() + e() + e() + e() - 2;
}
function Xn(e, t) {
	let n = 0;
	for (let r of wn) if (n += t.shocks[r].chance, e < n) return r;
	return "none";
}
// game/economy/choice.ts
function Zn(e, t) {
	for (let n of e.firms) {
		let r = Qn(n);
		for (let i of En) $n(n, i, r, e, t);
	}
	e.hostingDemand = 0;
	for (let n of Sn) nr(n, e, t);
}
function Qn(e) {
	let t = W(e.cloud), n = t + W(e.products);
	return n > 0 ? t / n : 0;
}
function $n(e, t, n, r, i) {
	let { demand: a, segments: o, efficiency: s, distillation: c } = i.parameters, l = e[t], u = o[l.segment], d = e.decision.safeguards / 100, f = e.release === "preview" ? a.previewWeight * (e.newest - l.quality) : 0;
	l.offered = l.quality + f;
	let p = e.data.integration[t] - a.gap * u.gapFactor * H(r.bestServed - l.offered);
	l.segment === "business" && t === "products" && (p += a.crossSelling * n), l.segment === "compute" && er(e, r, a.openPullWindow) && (p += a.openPull);
	let m = u.qualityWeight * zn(l.offered - r.openQuality, a.leadScale) + p;
	l.pricePremium = l.open ? (0, B.default)(m / u.elasticity) : 1, l.utility = m + a.reputationWeight * (0, yn.default)(l.reputation) - tr(e, t, i), l.attraction = (0, B.default)(l.utility), l.computePerUnit = (0, B.default)(s.computePerMonth * u.computeFactor * H(l.offered - r.efficiencyFrontier)) * (1 + c.safeguardCost * u.safeguardFactor * d);
}
function er(e, t, n) {
	return e.published > 0 && e.published > t.openQuality - n;
}
function tr(e, t, n) {
	let { segments: r, ads: i } = n.parameters, a = e[t], o = e.decision.price / 10, { elasticity: s } = r[a.segment];
	switch (a.segment) {
		case "developers":
		case "compute": return s * (0, yn.default)(o);
		case "business": return s * (0, yn.default)(o * e.data.productMarkup);
		case "consumers": return e.data.adsCore > 0 ? i.loadElasticity * (0, yn.default)(o / i.loadReference) : 0;
	}
}
function nr(e, t, n) {
	let { segments: r, demand: i } = n.parameters, { openUtility: a, outsideUtility: o } = r[e], s = [], c = (0, B.default)(a);
	e !== "compute" && (c += (0, B.default)(o));
	let l = 0;
	for (let n of t.firms) for (let t of En) {
		let r = n[t];
		if (r.segment !== e) continue;
		if (!r.open) {
			r.customers = 0;
			continue;
		}
		let a = n.data.loyalty[t] * r.attraction;
		r.customers = r.customers * (1 - i.unservedLeave * (1 - r.serviceLevel)) * a / (1 + a), l += r.customers, c += r.attraction, s.push(r);
	}
	let u = t.demand[e], d = l > u ? u / l : 1, f = H(u - l);
	for (let e of s) e.customers = e.customers * d + f * e.attraction / c;
	e !== "compute" && (t.hostingDemand += f * (0, B.default)(a) / c);
}
// game/economy/markets.ts
function rr(e, t) {
	let { segments: n, rental: r } = t.parameters;
	for (let t of Sn) {
		let { size: r, growth: i, ceiling: a } = n[t], o = e.marketSize[t];
		e.marketSize[t] = o * (1 + i * (1 - o / (r * a))), e.demand[t] = e.marketSize[t];
	}
	e.demand.compute *= (0, V.default)(e.anchor / e.rentalPrice, r.elasticity);
}
// game/economy/money.ts
function ir(e, t) {
	for (let n of e.firms) ar(n, e, t), ur(n, e, t), dr(n), fr(n, e, t);
}
function ar(e, t, n) {
	let { rental: r, ads: i } = n.parameters, { cloud: a, products: o, data: s } = e, c = e.decision.price / 10;
	e.nonGpuCloudRevenue *= 1 + s.nonGpuCloudGrowth, e.adsCore *= 1 + i.coreGrowth, e.idleRent = r.idleDiscount * t.rentalPrice * e.rentedOut, e.dealRent = s.dealPart === null ? 0 : t.chipDeal.kGPU * t.chipDeal.price, a.revenue = W(a) * c * t.rentalPrice + e.idleRent, s.dealPart === "seller" && (a.revenue += e.dealRent), o.revenue = o.segment === "business" ? W(o) * c * s.productMarkup * t.rentalPrice : W(o) * s.consumerYield * or(e, n), e.coreRevenue = lr(e, t, n), e.revenue = a.revenue + o.revenue + e.coreRevenue;
}
function or(e, t) {
	let { ads: n } = t.parameters;
	return e.data.adsCore <= 0 ? 1 : (0, V.default)(e.decision.price / 10 / n.loadReference, n.loadYield);
}
function sr(e, t) {
	return W(e.products) / t.marketSize.consumers;
}
function cr(e, t, n) {
	return (0, B.default)(-n.parameters.demand.gap * (In(t) - e.products.quality));
}
function lr(e, t, n) {
	if (e.data.adsCore <= 0) return 0;
	let { ads: r } = n.parameters, i = sr(e, t), a = r.lift * i / (i + r.halfReach);
	return e.adsCore * a * cr(e, t, n) * or(e, n);
}
function ur(e, t, n) {
	let { chips: r, money: i } = n.parameters, a = r.power + (e.data.leases ? e.leasePrice : r.facility);
	e.cost = e.fleet * a + i.operatingShare * (e.revenue - e.idleRent) + e.data.people * (0, V.default)(i.peopleGrowth, t.t), e.data.dealPart === "buyer" && (e.cost += e.dealRent), e.profit = e.revenue - e.cost;
}
function dr(e) {
	let t = e.cloud.revenue + e.nonGpuCloudRevenue, [n, r, i, a] = e.cloudHistory;
	e.cloudGrowth = n < 1 ? null : t / n - 1, e.cloudHistory = [
		r,
		i,
		a,
		t
	];
}
function fr(e, t, n) {
	let { chips: r, money: i, value: a } = n.parameters, { cloud: o, products: s, data: c } = e, l = t.rentalPrice, u = 1 - i.operatingShare, d = e.decision.price / 10, f = c.leases ? e.leasePrice + r.power : t.anchor, p = c.dealPart === "seller", m = p ? t.chipDeal.kGPU : 0, h = p ? e.dealRent : 0;
	o.contribution = u * (W(o) * Math.min(d, o.pricePremium) * l + h) + e.idleRent - (o.gpus + m) * f, s.contribution = u * (s.segment === "business" ? W(s) * Math.min(d * c.productMarkup, s.pricePremium) * l : s.revenue) - s.gpus * f, e.coreContribution = u * e.coreRevenue, t.t === -2 ? (o.smoothed = o.contribution, s.smoothed = s.contribution, e.coreSmoothed = e.coreContribution) : (o.smoothed += a.smoothing * (o.contribution - o.smoothed), s.smoothed += a.smoothing * (s.contribution - s.smoothed), e.coreSmoothed += a.smoothing * (e.coreContribution - e.coreSmoothed));
}
// game/economy/orders.ts
function pr(e, t) {
	let { chips: n, value: r } = t.parameters, i = Ln(e), a = e.chipPrice * (e.short ? n.shortageMarkup : 1), o = (0, V.default)(r.discount, e.t);
	e.leasedOrders = 0;
	for (let t of e.firms) {
		let r = t.decision.order * (e.short ? n.shortageCut : 1), s = t.data.leases ? 0 : r, c = n.hurry * r * r / i;
		t.ordered = r, t.chipPayment = a * (s + c + t.replacement), mr(t, r + t.replacement), t.data.leases && (e.leasedOrders += r);
		let l = t.profit - t.chipPayment;
		t.cash += l, t.discountedCash += l * o;
	}
}
function mr(e, t) {
	e.pipeline[e.data.leases ? 1 : 2] += t;
}
// game/economy/release.ts
function hr(e, t) {
	for (let t of e.firms) {
		t.release = t.decision.release;
		let { newest: n, release: r } = t;
		(r === "products" || r === "api" || r === "open") && (t.products.quality = n), (r === "api" || r === "open") && (t.cloud.quality = n), r === "open" && (t.published = n, e.openQuality = Math.max(e.openQuality, n));
	}
	e.bestServed = -Infinity;
	for (let t of e.firms) t.cloud.quality = Math.max(t.cloud.quality, e.openQuality), t.products.quality = Math.max(t.products.quality, e.openQuality), e.bestServed = Math.max(e.bestServed, t.cloud.quality, t.products.quality);
	gr(e, t);
}
function gr(e, t) {
	let { money: n, value: r } = t.parameters;
	for (let t of e.firms) t.entryPayment = 0, t.cloud.open || t.decision.cloud <= 0 || (t.cloud.open = !0, t.entryPayment = n.cloudEntry, t.cash -= n.cloudEntry, t.discountedCash -= n.cloudEntry * (0, V.default)(r.discount, e.t));
}
// game/economy/rental.ts
function _r(e, t) {
	let { rental: n, distillation: r } = t.parameters;
	e.rentalDemand = e.demand.compute + e.hostingDemand + r.gpus * e.exportFactor * e.distillationPull + e.leasedOrders, e.rentalSupply = e.independentSupply;
	for (let t of e.firms) Rn(t) && (e.rentalSupply += t.cloud.gpus + t.products.idle);
	let i = U(e.rentalDemand / e.rentalSupply, n.ratioLow, n.ratioHigh), a = e.anchor * (0, V.default)(i, n.scarcity);
	e.rentalPrice = (0, V.default)(e.rentalPrice, 1 - n.adjust) * (0, V.default)(a, n.adjust);
	let o = 1 - e.independentSupply / (n.independentCeiling * n.independents), s = e.rentalPrice / e.anchor - n.independentTrigger, c = n.independentGrowth * o + n.independentResponse * s;
	e.independentSupply *= 1 + U(c, n.independentLow, n.independentHigh);
}
// game/economy/research.ts
var vr = 1e-9;
function yr(e, t, n) {
	let { research: r, efficiency: i } = t.parameters, a = In(e);
	for (let t of e.firms) {
		let i = (0, V.default)(t.effectiveResearch / e.researchYardstick, r.exponent), o = er(t, e, vr) ? r.community : 1, s = 1 + r.luck * n.research[t.id], c = 1 + r.thinning * H(t.newest - e.openQuality - r.thinningStart), l = r.gain * t.data.researchSkill * i * o * s / c, u = r.diffusion * (a - t.newest);
		t.newest = Math.max(t.newest + l + u, e.openQuality);
	}
	let { yardstick: o, yardstickGrowth: s, yardstickCeiling: c } = r;
	e.researchYardstick *= 1 + s * (1 - e.researchYardstick / (c * o)), e.efficiencyFrontier += i.catchUp * (a - e.efficiencyFrontier);
}
function br(e, t, n) {
	for (let r of e.firms) xr(r, t, n?.firm === r.id ? n : null);
}
function xr(e, t, n) {
	let { service: r, research: i } = t.parameters;
	for (let t of En) {
		let i = e[t];
		i.gpus = e.usable * e.decision[t] / 100 + Sr(n, t), i.need = i.customers * i.computePerUnit, i.serviceLevel = i.need <= 1e-6 ? 1 : Cr(i.gpus / i.need, r.peak), i.idle = H(i.gpus - i.need * i.serviceLevel);
		let a = i.serviceLevel < i.reputation ? r.trustFall : r.trustReturn;
		i.reputation = Math.max(r.trustFloor, i.reputation + a * (i.serviceLevel - i.reputation));
	}
	e.effectiveResearch = e.usable * e.decision.research / 100 + Sr(n, "research");
	let a = e.cloud.idle + e.products.idle;
	e.rentedOut = Rn(e) ? a : 0, Rn(e) || (e.effectiveResearch += i.idleShare * a);
}
function Sr(e, t) {
	return e?.use === t ? e.kGPU : 0;
}
function Cr(e, t) {
	return e <= 1 ? e / (0, V.default)(1 + (0, V.default)(e, t), 1 / t) : 1 / (0, V.default)(1 + (0, V.default)(1 / e, t), 1 / t);
}
// game/economy/shock.ts
var G = {
	boom: 1.08,
	slump: .93,
	rentalGlut: 1.1,
	consumerFad: 1.08,
	openBreakthrough: {
		fast: 1,
		middle: .7
	},
	efficiencyJump: 1.2,
	chipShortage: 2,
	exportControls: 3
}, wr = {
	none: () => {},
	boom: (e) => {
		e.marketSize.business *= G.boom, e.marketSize.developers *= G.boom;
	},
	slump: (e) => {
		e.marketSize.business *= G.slump, e.marketSize.developers *= G.slump;
	},
	powerDelay: () => {},
	chipShortage: (e) => {
		e.shortageQuarters = G.chipShortage;
	},
	exportControls: (e) => {
		e.exportQuarters = G.exportControls;
	},
	openBreakthrough: (e) => {
		e.distillers.fast += G.openBreakthrough.fast, e.distillers.middle += G.openBreakthrough.middle;
	},
	efficiencyJump: (e) => {
		e.efficiencyFrontier += G.efficiencyJump;
	},
	rentalGlut: (e) => {
		e.independentSupply *= G.rentalGlut;
	},
	consumerFad: (e) => {
		e.marketSize.consumers *= G.consumerFad;
	}
};
function Tr(e, t, n) {
	let { chips: r, distillation: i } = t.parameters;
	e.shock = n, wr[n](e), e.short = e.shortageQuarters > 0, e.short && --e.shortageQuarters;
	let a = e.exportQuarters > 0;
	a && --e.exportQuarters, e.exportFactor = a ? i.exportFactor : 1, e.chipPrice = Er(t, e.t), e.anchor = r.capitalCharge * e.chipPrice + r.power + r.facility;
}
function Er(e, t) {
	let { chips: n } = e.parameters;
	return n.price * (0, V.default)(n.decline, t);
}
// game/economy/quarter.ts
function Dr(e, t, n, r, i = null) {
	let a = Pn(e);
	return Or(a, t, n, r, i), a;
}
function Or(e, t, n, r, i) {
	for (let t of e.firms) {
		let e = n[t.id];
		t.decision = e, t.priceTarget = e.priceTarget ?? e.price / 10;
	}
	Tr(e, t, r.shock), l(e, t), hr(e, t), rr(e, t), Zn(e, t), br(e, t, i), _r(e, t), ir(e, t), pr(e, t), yr(e, t, r), Dn(e, t), e.t += 1;
}
// game/numeric/hash.ts
var kr = [-1756908916, 461845907], Ar = 1540483477, jr = /* @__PURE__ */ new Float64Array(1), Mr = new Int32Array(jr.buffer);
function Nr(e, t) {
	let n = Math.imul(t, 3432918353);
	n = n << 15 | n >>> 17, n = Math.imul(n, 461845907);
	let r = e ^ n;
	return r = r << 13 | r >>> 19, Math.imul(r, 5) + 3864292196 | 0;
}
function Pr(e, t) {
	let n = e ^ t;
	return n = Math.imul(n ^ n >>> 16, 2246822507), n = Math.imul(n ^ n >>> 13, 3266489909), n ^= n >>> 16, (n >>> 0).toString(16).padStart(8, "0");
}
var Fr = class {
	low = kr[0];
	high = kr[1];
	count = 0;
	number(e) {
		jr[0] = e === 0 ? 0 : e;
		let t = Mr[0], n = Mr[1];
		return this.low = Nr(Nr(this.low, t), n), this.high = Nr(Nr(this.high, t ^ Ar), n ^ Ar), this.count += 2, this;
	}
	text(e) {
		this.word(e.length);
		for (let t = 0; t < e.length; t += 1) this.word(e.charCodeAt(t));
		return this;
	}
	digest() {
		return Pr(this.low, this.count) + Pr(this.high, this.count + 1);
	}
	word(e) {
		this.low = Nr(this.low, e), this.high = Nr(this.high, e ^ Ar), this.count += 1;
	}
};
// game/economy/stateHash.ts
function Ir(e, t) {
	let { distillers: n, marketSize: r, chipDeal: i } = e;
	t.number(e.t, "", "t"), t.text(e.shock, "", "shock"), t.number(e.rentalPrice, "", "rentalPrice"), t.number(e.openQuality, "", "openQuality"), t.number(e.efficiencyFrontier, "", "efficiencyFrontier");
	for (let e of Cn) t.number(n[e], "distillers.", e);
	t.number(e.distillationPull, "", "distillationPull");
	for (let e of Sn) t.number(r[e], "marketSize.", e);
	t.number(e.independentSupply, "", "independentSupply"), t.number(e.leasedOrders, "", "leasedOrders"), t.number(e.researchYardstick, "", "researchYardstick"), t.number(e.shortageQuarters, "", "shortageQuarters"), t.number(e.exportQuarters, "", "exportQuarters"), t.number(i.kGPU, "chipDeal.", "kGPU"), t.number(i.quartersLeft, "chipDeal.", "quartersLeft"), t.number(i.price, "chipDeal.", "price");
	for (let n of e.firms) Lr(n, t);
}
function Lr(e, t) {
	let { firm: n, lines: r } = zr[e.id], { decision: i, pipeline: a, cloudHistory: o } = e;
	t.number(i.cloud, n, "decision.cloud"), t.number(i.products, n, "decision.products"), t.number(i.research, n, "decision.research"), t.text(i.release, n, "decision.release"), t.number(i.price, n, "decision.price"), t.number(i.safeguards, n, "decision.safeguards"), t.number(i.order, n, "decision.order"), t.text(i.deal, n, "decision.deal"), t.number(e.priceTarget, n, "priceTarget"), t.number(e.fleet, n, "fleet"), t.number(a[0], n, "pipeline.1"), t.number(a[1], n, "pipeline.2"), t.number(a[2], n, "pipeline.3"), t.number(e.leasePrice, n, "leasePrice"), t.number(e.newest, n, "quality.newest"), t.number(e.published, n, "publishedQuality");
	for (let n of En) Rr(e[n], r[n], t);
	t.number(e.effectiveResearch, n, "effectiveResearch"), t.number(e.adsCore, n, "adsCore"), t.number(e.coreSmoothed, n, "coreSmoothed"), t.number(e.nonGpuCloudRevenue, n, "nonGpuCloudRevenue"), t.number(o[0], n, "cloudHistory.1"), t.number(o[1], n, "cloudHistory.2"), t.number(o[2], n, "cloudHistory.3"), t.number(o[3], n, "cloudHistory.4"), t.number(e.revenue, n, "revenue"), t.number(e.profit, n, "profit"), t.number(e.cash, n, "cash"), t.number(e.discountedCash, n, "discountedCash"), t.number(e.leakedMonths, n, "leakedMonths");
}
function Rr(e, t, n) {
	n.number(+!!e.open, t, "open"), n.number(e.quality, t, "quality"), n.number(e.customers, t, "customers"), n.number(e.reputation, t, "reputation"), n.number(e.serviceLevel, t, "serviceLevel"), n.number(e.computePerUnit, t, "computePerUnit"), n.number(e.gpus, t, "gpus"), n.number(e.pricePremium, t, "pricePremium"), n.number(e.revenue, t, "revenue"), n.number(e.smoothed, t, "smoothed");
}
var zr = Object.fromEntries(xn.map((e) => {
	let t = `firms.${e}.`;
	return [e, {
		firm: t,
		lines: {
			cloud: `${t}cloud.`,
			products: `${t}products.`
		}
	}];
}));
function Br(e) {
	let t = [], n = (e, n, r) => t.push([n + r, e]);
	return Ir(e, {
		number: n,
		text: n
	}), t;
}
function Vr(e) {
	let t = new Fr();
	return Ir(e, t), t.digest();
}
// game/economy/scores.ts
function Hr(e) {
	return 4 * (e.cloud.revenue + e.products.revenue);
}
function Ur(e) {
	let t = 0, n = 0;
	for (let r of En) {
		let { revenue: i, pricePremium: a } = e[r];
		t += i, n += i * (1 - 1 / a);
	}
	return t > 0 ? n / t : 0;
}
function Wr(e, t, n) {
	let r = n.parameters.distillation.own.fast * t.t, i = 0;
	for (let e of t.firms) i += e.leakedMonths;
	return r + i > 0 ? e.leakedMonths / (r + i) : 0;
}
function Gr(e, t, n) {
	let { value: r, segments: i } = n.parameters, a = zn(e.newest - t.openQuality, n.parameters.demand.leadScale), o = U(1 + r.leadFactor * a, r.leadLow, r.leadHigh), s = i[e.cloud.segment].multiple * (e.cloud.segment === "developers" ? o : 1), c = i[e.products.segment].multiple * o, l = 4 * (s * H(e.cloud.smoothed) + c * H(e.products.smoothed) + r.coreMultiple * H(e.coreSmoothed)), [u, d, f] = e.pipeline, p = e.data.leases ? 0 : (u + d + f) * Er(n, t.t);
	return e.discountedCash + (0, V.default)(r.discount, t.t) * (l + p);
}
// game/economy/shadowPrice.ts
function Kr(e, t, n, r) {
	let { service: i, rental: a } = r.parameters, o = e[t], s = Rn(e) ? a.idleDiscount * n.rentalPrice : 0;
	if (o.need <= 1e-6) return s;
	let c = o.gpus / o.need, l = c <= 1 ? (0, V.default)(1 + (0, V.default)(c, i.peak), -(i.peak + 1) / i.peak) : (0, V.default)(c, -(i.peak + 1)) * (0, V.default)(1 + (0, V.default)(1 / c, i.peak), -(i.peak + 1) / i.peak);
	return l * qr(e, t, n, r) + (1 - l) * s;
}
function qr(e, t, n, r) {
	let i = 1 - r.parameters.money.operatingShare, { computePerUnit: a, open: o, segment: s } = e[t], c = e.decision.price / 10;
	if (t === "cloud") return o ? i * c * n.rentalPrice / a : 0;
	if (s === "business") return i * c * e.data.productMarkup * n.rentalPrice / a;
	let l = e.data.consumerYield + Jr(e, n, r);
	return i * or(e, r) * l / a;
}
function Jr(e, t, n) {
	if (e.data.adsCore <= 0) return 0;
	let { lift: r, halfReach: i } = n.parameters.ads, a = sr(e, t) + i;
	return e.adsCore * r * i / (a * a) / t.marketSize.consumers * cr(e, t, n);
}
// game/economy/report.ts
var Yr = 2.19;
function Xr(e, t) {
	let n = e.firms.map((n) => [n.id, $r(n, e, t)]);
	return {
		quarter: e.t,
		label: Zr(e.t),
		shock: e.shock,
		hash: Vr(e),
		market: Qr(e),
		firms: Object.fromEntries(n)
	};
}
function Zr(e) {
	return `${2026 + Math.floor(e / 4)} Q${(e % 4 + 4) % 4 + 1}`;
}
function Qr(e) {
	return {
		rentalPrice: e.rentalPrice,
		rentalPricePerHour: e.rentalPrice / Yr,
		openQuality: e.openQuality,
		openLagMonths: In(e) - e.openQuality,
		frontierQuality: In(e),
		hostingDemand: e.hostingDemand,
		customers: { ...e.demand },
		distillers: { ...e.distillers }
	};
}
function $r(e, t, n) {
	let { cloud: r, products: i } = e, { priceTarget: a, ...o } = e.decision;
	return {
		decision: {
			...o,
			forecast: o.forecast ?? null
		},
		fleet: e.fleet,
		gpus: {
			cloud: r.gpus,
			products: i.gpus,
			research: e.usable * e.decision.research / 100
		},
		quality: {
			newest: e.newest,
			external: r.quality,
			products: i.quality
		},
		leadMonths: e.newest - t.openQuality,
		customers: {
			cloud: r.customers,
			products: i.customers
		},
		serviceLevel: {
			cloud: r.serviceLevel,
			products: i.serviceLevel
		},
		revenue: {
			cloud: r.revenue,
			products: i.revenue,
			core: e.coreRevenue,
			total: e.revenue
		},
		cloudGrowth: e.cloudGrowth,
		pricePremium: {
			cloud: r.pricePremium,
			products: i.pricePremium
		},
		leakedMonths: e.leakedMonths,
		profit: e.profit,
		cash: e.cash,
		enterpriseValue: Gr(e, t, n),
		shadowPrice: {
			cloud: Kr(e, "cloud", t, n),
			products: Kr(e, "products", t, n),
			research: 0
		}
	};
}
function ei(e, t) {
	let n = e.firms.map((n) => [n.id, {
		revenue: Hr(n),
		pricingPower: Ur(n),
		distillationExposure: n.leakedMonths,
		distillationShare: Wr(n, e, t),
		enterpriseValue: Gr(n, e, t)
	}]);
	return Object.fromEntries(n);
}
// game/economy/decision.ts
var ti = ["accept", "decline"];
// game/economy/parameters.ts
function ni() {
	return {
		game: { quarters: 16 },
		value: {
			discount: .97,
			smoothing: .4,
			coreMultiple: 8,
			leadFactor: .04,
			leadLow: .7,
			leadHigh: 1.5
		},
		demand: {
			leadScale: 10,
			previewWeight: .5,
			gap: .11,
			crossSelling: .6,
			openPull: .3,
			openPullWindow: 1,
			reputationWeight: 3.2,
			unservedLeave: .85
		},
		segments: {
			business: {
				size: 520,
				growth: .18,
				ceiling: 9,
				qualityWeight: .36,
				elasticity: 2,
				computeFactor: 1,
				safeguardFactor: 1,
				gapFactor: 1,
				openUtility: 0,
				outsideUtility: .5,
				multiple: 9
			},
			consumers: {
				size: 2500,
				growth: .08,
				ceiling: 5,
				qualityWeight: .2,
				elasticity: 2,
				computeFactor: .5,
				safeguardFactor: 1,
				gapFactor: 1,
				openUtility: .6,
				outsideUtility: 1.4,
				multiple: 8
			},
			compute: {
				size: 2850,
				growth: .135,
				ceiling: 7,
				qualityWeight: .083,
				elasticity: 2.6,
				computeFactor: 0,
				safeguardFactor: 0,
				gapFactor: 0,
				openUtility: .5,
				outsideUtility: 0,
				multiple: 6.5
			},
			developers: {
				size: 900,
				growth: .18,
				ceiling: 9,
				qualityWeight: .36,
				elasticity: 2.2,
				computeFactor: 1,
				safeguardFactor: 1,
				gapFactor: 1,
				openUtility: .5,
				outsideUtility: .5,
				multiple: 7
			}
		},
		service: {
			peak: 8,
			trustFall: .5,
			trustReturn: .2,
			trustFloor: .1
		},
		efficiency: {
			start: 28,
			catchUp: .55,
			computePerMonth: .126
		},
		distillation: {
			hunger: 1,
			appetite: {
				fast: 1,
				middle: .7,
				slow: .45
			},
			own: {
				fast: 1.1,
				middle: .92,
				slow: .75
			},
			start: {
				fast: 27,
				middle: 26,
				slow: 25,
				open: 27
			},
			leak: .39,
			copy: .5,
			exposure: {
				api: 1,
				products: .5,
				preview: .1
			},
			safeguardCut: 2.2,
			safeguardCost: .15,
			gpus: 22,
			exportFactor: .6
		},
		rental: {
			start: 4.4,
			scarcity: 1.3,
			adjust: .5,
			ratioLow: .4,
			ratioHigh: 2.5,
			elasticity: .4,
			independents: 1150,
			independentCeiling: 5,
			independentGrowth: .075,
			independentResponse: .15,
			independentTrigger: 1.25,
			independentLow: -.05,
			independentHigh: .2,
			idleDiscount: .85,
			leaseDiscount: .58
		},
		chips: {
			price: 36,
			decline: .965,
			capitalCharge: .1,
			power: .35,
			facility: .5,
			retirement: .04,
			hurry: 6,
			orderLimit: .4,
			shortageMarkup: 1.2,
			shortageCut: .7
		},
		money: {
			operatingShare: .16,
			peopleGrowth: 1.02,
			cloudEntry: 6e3
		},
		ads: {
			lift: .85,
			halfReach: .45,
			coreGrowth: .03,
			loadElasticity: 5,
			loadYield: .5,
			loadReference: 1.3
		},
		research: {
			gain: 3,
			exponent: .3,
			yardstick: 500,
			yardstickGrowth: .11,
			yardstickCeiling: 8,
			diffusion: .09,
			thinning: .06,
			thinningStart: 4,
			community: 1.12,
			idleShare: .6,
			luck: .15
		},
		deal: {
			size: 300,
			from: 2,
			to: 5,
			length: 20,
			price: .85
		},
		rule: {
			priceStep: .25,
			priceLoad: 1,
			adLoad: 1.4,
			shareStep: .03,
			researchStep: .02,
			orderFade: .95,
			orderReference: 4,
			orderLoad: .2,
			orderLow: .005,
			orderHigh: .15
		},
		shocks: {
			none: { chance: .52 },
			boom: { chance: .06 },
			slump: { chance: .05 },
			powerDelay: { chance: .07 },
			chipShortage: { chance: .06 },
			exportControls: { chance: .05 },
			openBreakthrough: { chance: .06 },
			efficiencyJump: { chance: .05 },
			rentalGlut: { chance: .04 },
			consumerFad: { chance: .04 }
		}
	};
}
// game/firms/roles.ts
function ri() {
	return [
		{
			id: "hyperscaler",
			leases: !1,
			segment: {
				cloud: "compute",
				products: "business"
			},
			dealPart: null,
			openingReleases: ["preview", "api"],
			fleet: 1800,
			fleetFactor: 1,
			pipelineShare: .07,
			cash: 6e4,
			quality: {
				newest: 31.5,
				external: 29.5
			},
			customers: {
				cloud: 950,
				products: 130
			},
			loyalty: {
				cloud: 6,
				products: 9
			},
			integration: {
				cloud: 1,
				products: 1.9
			},
			productMarkup: 2.6,
			consumerYield: 0,
			researchSkill: 1,
			adsCore: 0,
			nonGpuCloudRevenue: 19400,
			nonGpuCloudGrowth: .068,
			people: 1500,
			cloudHistory: [
				19300,
				20800,
				23e3,
				25200
			],
			opening: {
				cloud: 48,
				products: 22,
				safeguards: 30,
				price: 14,
				orderShare: .15
			},
			rule: {
				research: .36,
				releaseGap: 2.5,
				order: .17,
				deal: "decline"
			}
		},
		{
			id: "lab",
			leases: !0,
			segment: {
				cloud: "developers",
				products: "business"
			},
			dealPart: "buyer",
			openingReleases: ["preview", "api"],
			fleet: 880,
			fleetFactor: 1,
			pipelineShare: .12,
			cash: 25e3,
			quality: {
				newest: 33.5,
				external: 31
			},
			customers: {
				cloud: 145,
				products: 95
			},
			loyalty: {
				cloud: 3.5,
				products: 5
			},
			integration: {
				cloud: 1.5,
				products: 1.8
			},
			productMarkup: 1.4,
			consumerYield: 0,
			researchSkill: 1.06,
			adsCore: 0,
			nonGpuCloudRevenue: 0,
			nonGpuCloudGrowth: 0,
			people: 900,
			cloudHistory: [
				0,
				0,
				0,
				0
			],
			opening: {
				cloud: 35,
				products: 24,
				safeguards: 40,
				price: 34,
				orderShare: .12
			},
			rule: {
				research: .34,
				releaseGap: 2.2,
				order: .31,
				deal: "accept"
			}
		},
		{
			id: "ads",
			leases: !1,
			segment: {
				cloud: "compute",
				products: "consumers"
			},
			dealPart: null,
			openingReleases: ["hold", "products"],
			fleet: 1700,
			fleetFactor: 1,
			pipelineShare: .1,
			cash: 5e4,
			quality: {
				newest: 31,
				external: 29.5
			},
			customers: {
				cloud: 0,
				products: 800
			},
			loyalty: {
				cloud: 4,
				products: 6.5
			},
			integration: {
				cloud: .2,
				products: 1.4
			},
			productMarkup: 1,
			consumerYield: 3,
			researchSkill: .97,
			adsCore: 4e4,
			nonGpuCloudRevenue: 0,
			nonGpuCloudGrowth: 0,
			people: 1500,
			cloudHistory: [
				0,
				0,
				0,
				0
			],
			opening: {
				cloud: 0,
				products: 62,
				safeguards: 20,
				price: 13,
				orderShare: .08
			},
			rule: {
				research: .4,
				releaseGap: 2.5,
				order: .18,
				deal: "decline"
			}
		},
		{
			id: "rivalLab",
			leases: !0,
			segment: {
				cloud: "developers",
				products: "consumers"
			},
			dealPart: null,
			openingReleases: ["preview", "api"],
			fleet: 1450,
			fleetFactor: 1,
			pipelineShare: .12,
			cash: 4e4,
			quality: {
				newest: 32.5,
				external: 30.5
			},
			customers: {
				cloud: 135,
				products: 520
			},
			loyalty: {
				cloud: 2.5,
				products: 4
			},
			integration: {
				cloud: 1.1,
				products: 1.2
			},
			productMarkup: 1,
			consumerYield: 11,
			researchSkill: 1,
			adsCore: 0,
			nonGpuCloudRevenue: 0,
			nonGpuCloudGrowth: 0,
			people: 900,
			cloudHistory: [
				0,
				0,
				0,
				0
			],
			opening: {
				cloud: 18,
				products: 42,
				safeguards: 30,
				price: 30,
				orderShare: .11
			},
			rule: {
				research: .4,
				releaseGap: 2.5,
				order: .14,
				deal: "accept"
			}
		},
		{
			id: "chipCloud",
			leases: !1,
			segment: {
				cloud: "compute",
				products: "consumers"
			},
			dealPart: "seller",
			openingReleases: ["preview", "api"],
			fleet: 2800,
			fleetFactor: 1,
			pipelineShare: .09,
			cash: 7e4,
			quality: {
				newest: 32.8,
				external: 30.5
			},
			customers: {
				cloud: 1250,
				products: 620
			},
			loyalty: {
				cloud: 6,
				products: 5
			},
			integration: {
				cloud: 1.1,
				products: .9
			},
			productMarkup: 1,
			consumerYield: 9,
			researchSkill: 1,
			adsCore: 0,
			nonGpuCloudRevenue: 9e3,
			nonGpuCloudGrowth: .05,
			people: 1500,
			cloudHistory: [
				12500,
				14300,
				16e3,
				17700
			],
			opening: {
				cloud: 48,
				products: 30,
				safeguards: 30,
				price: 13,
				orderShare: .08
			},
			rule: {
				research: .24,
				releaseGap: 2.5,
				order: .2,
				deal: "accept"
			}
		}
	];
}
// game/scenarios/scenarios.ts
var ii = {
	"april-2026": {
		id: "april-2026",
		about: "Five firms like those of spring 2026, from cited public figures; a stylised model, unaffiliated with any of them.",
		model: () => ({
			parameters: ni(),
			firms: ri()
		})
	},
	archetypes: {
		id: "archetypes",
		about: "The same economy with invented firms and rounded numbers, and no names to be loyal to.",
		model: () => ({
			parameters: ni(),
			firms: ri().map(oi)
		})
	}
}, ai = {
	hyperscaler: {
		nonGpuCloudRevenue: 2e4,
		nonGpuCloudGrowth: .07,
		cloudHistory: [
			19e3,
			21e3,
			23e3,
			25e3
		],
		customers: {
			cloud: 950,
			products: 130
		}
	},
	lab: {
		fleet: 900,
		researchSkill: 1.05,
		customers: {
			cloud: 150,
			products: 100
		}
	},
	ads: { researchSkill: .95 },
	rivalLab: { fleet: 1500 },
	chipCloud: {
		quality: {
			newest: 32.5,
			external: 30.5
		},
		cloudHistory: [
			12e3,
			14e3,
			16e3,
			18e3
		],
		customers: {
			cloud: 1250,
			products: 600
		}
	}
};
function oi(e) {
	return {
		...e,
		...ai[e.id]
	};
}
// game/replay/record.ts
var si = /^[A-Za-z0-9(](?:[A-Za-z0-9 ._/@+()-]{0,38}[A-Za-z0-9)])?$/, ci = /^[0-9a-f]{16}$/, li = -100, ui = 1e4, K = class extends Error {
	place;
	sentence;
	name = "InputError";
	static [Symbol.hasInstance](e) {
		return e instanceof Error && e.name === "InputError" && "sentence" in e;
	}
	constructor(e, t) {
		super(e ? `${e}: ${t}` : t), this.place = e, this.sentence = t;
	}
}, q = (e, t, n = !1) => ({
	low: e,
	high: t,
	whole: n
}), di = 1e9, fi = .001, J = q(0, di), Y = q(fi, di), X = q(0, 1), pi = q(fi, 1), mi = q(-.99, 1), hi = q(1, di), gi = q(.1, 1e3), _i = q(-1e9, di), vi = q(-100, 100), yi = q(0, 100, !0), bi = [
	[
		"game.quarters deal.length",
		q(1, 40, !0),
		"quarters"
	],
	[
		"value.discount",
		pi,
		"per quarter"
	],
	[
		"value.smoothing service.trustFall service.trustReturn efficiency.catchUp",
		X,
		"of the distance, per quarter"
	],
	[
		"value.coreMultiple segments.*.multiple",
		J,
		"times yearly contribution"
	],
	[
		"value.leadFactor research.thinning",
		J,
		"per month of lead"
	],
	[
		"value.leadLow value.leadHigh",
		J,
		"times the multiple"
	],
	[
		"demand.leadScale",
		Y,
		"months"
	],
	[
		"demand.previewWeight",
		X,
		"of the new quality"
	],
	[
		"demand.unservedLeave",
		X,
		"of the unserved"
	],
	[
		"demand.gap segments.*.qualityWeight",
		J,
		"utility per month"
	],
	[
		"demand.crossSelling demand.openPull segments.*Utility",
		vi,
		"utility"
	],
	[
		"demand.openPullWindow research.thinningStart",
		J,
		"months"
	],
	[
		"demand.reputationWeight",
		J,
		"utility per unit of logarithm"
	],
	[
		"segments.*.size",
		Y,
		"units of service"
	],
	[
		"*.ceiling *Ceiling",
		hi,
		"times the start"
	],
	[
		"segments.*.elasticity service.peak",
		gi,
		"exponent"
	],
	[
		"segments.*Factor distillation.exportFactor chips.shortage*",
		J,
		"factor"
	],
	[
		"service.trustFloor",
		pi,
		"reputation"
	],
	[
		"efficiency.start distillation.start.*",
		J,
		"frontier-months"
	],
	[
		"efficiency.computePerMonth",
		J,
		"logarithm of compute per month ahead"
	],
	[
		"distillation.hunger distillation.appetite.* distillation.exposure.*",
		J,
		"factor"
	],
	[
		"distillation.own.* research.gain",
		J,
		"months per quarter"
	],
	[
		"distillation.leak",
		J,
		"months per month exposed, per quarter"
	],
	[
		"distillation.copy research.diffusion",
		X,
		"of the gap, per quarter"
	],
	[
		"distillation.safeguardCut",
		J,
		"logarithm of exposure at full safeguards"
	],
	[
		"distillation.safeguardCost",
		J,
		"of compute at full safeguards"
	],
	[
		"distillation.gpus",
		J,
		"kGPU per month of pull"
	],
	[
		"rental.start",
		Y,
		"$ million per kGPU-quarter"
	],
	[
		"rental.ratio*",
		Y,
		"demand over supply"
	],
	[
		"rental.scarcity rental.elasticity research.exponent ads.load*Elasticity ads.loadYield",
		J,
		"exponent"
	],
	[
		"rental.adjust",
		X,
		"exponent"
	],
	[
		"rental.independents research.yardstick",
		Y,
		"kGPU"
	],
	[
		"rental.independentTrigger",
		J,
		"rental price over the cost of a chip"
	],
	[
		"rental.independentResponse",
		J,
		"growth per unit of rental price over the cost of a chip"
	],
	[
		"chips.decline money.peopleGrowth",
		Y,
		"factor per quarter"
	],
	[
		"*Growth *.growth rental.independentLow rental.independentHigh",
		mi,
		"per quarter"
	],
	[
		"rental.*Discount deal.price",
		J,
		"of the rental price"
	],
	[
		"chips.price",
		J,
		"$ million per kGPU"
	],
	[
		"chips.capitalCharge",
		J,
		"of the price of a chip, per quarter"
	],
	[
		"chips.power chips.facility",
		J,
		"$ million per kGPU-quarter"
	],
	[
		"chips.retirement",
		X,
		"of the fleet, per quarter"
	],
	[
		"chips.hurry",
		J,
		"times order over mean fleet"
	],
	[
		"chips.orderLimit",
		X,
		"of the mean fleet"
	],
	[
		"money.operatingShare",
		X,
		"of revenue"
	],
	[
		"money.cloudEntry",
		J,
		"$ million"
	],
	[
		"ads.lift",
		J,
		"of the ads core"
	],
	[
		"ads.halfReach",
		Y,
		"share of consumers"
	],
	[
		"ads.loadReference rule.adLoad",
		Y,
		"ad load"
	],
	[
		"research.community",
		J,
		"factor"
	],
	[
		"research.idleShare",
		X,
		"of idle GPUs"
	],
	[
		"research.luck",
		J,
		"of research, per unit of luck"
	],
	[
		"deal.size",
		J,
		"kGPU"
	],
	[
		"deal.from deal.to",
		J,
		"quarters after the first"
	],
	[
		"rule.*",
		J,
		"constant of the rule plan"
	],
	[
		"shocks.*.chance",
		X,
		"chance per quarter"
	]
], xi = [
	[
		"fleet",
		Y,
		"kGPU two quarters before the game"
	],
	[
		"fleetFactor",
		Y,
		"times the fleet when the game begins"
	],
	[
		"pipelineShare",
		J,
		"of the fleet"
	],
	[
		"cash",
		_i,
		"$ million"
	],
	[
		"quality.*",
		J,
		"frontier-months"
	],
	[
		"customers.*",
		J,
		"units of service"
	],
	[
		"loyalty.*",
		J,
		"odds"
	],
	[
		"integration.*",
		vi,
		"utility"
	],
	[
		"productMarkup",
		Y,
		"times the external price"
	],
	[
		"consumerYield",
		J,
		"$ million per unit of service"
	],
	[
		"researchSkill",
		J,
		"factor"
	],
	[
		"nonGpuCloudGrowth",
		mi,
		"per quarter"
	],
	[
		"adsCore nonGpuCloudRevenue people cloudHistory.*",
		J,
		"$ million per quarter"
	],
	[
		"opening.cloud opening.products opening.safeguards",
		yi,
		"percent"
	],
	[
		"opening.price",
		q(9, 80, !0),
		"tenths of the commodity price"
	],
	[
		"opening.orderShare",
		J,
		"of the own fleet"
	],
	[
		"rule.research",
		X,
		"of the fleet"
	],
	[
		"rule.releaseGap",
		J,
		"months"
	],
	[
		"rule.order",
		J,
		"of the mean fleet"
	]
];
function Si(e) {
	return Ti(bi, e);
}
function Ci(e) {
	return Ti(xi, e);
}
var wi = /* @__PURE__ */ new Map();
function Ti(e, t) {
	let n = wi.get(e) ?? /* @__PURE__ */ new Map();
	wi.set(e, n);
	let r = n.get(t) ?? Ei(e, t);
	return n.set(t, r), r;
}
function Ei(e, t) {
	let n = e.find(([e]) => e.split(" ").some((e) => Di(e, t)));
	if (!n) throw Error(`No bounds are known for "${t}"; add a row in bounds.ts.`);
	return {
		...n[1],
		unit: n[2]
	};
}
function Di(e, t) {
	let n = e.replaceAll(".", "\\.").replaceAll("*", ".*");
	return RegExp(`^${n}$`).test(t);
}
function Oi({ low: e, high: t, whole: n, unit: r }) {
	return `a ${n ? "whole " : ""}number from ${e} to ${t}${r && ` (${r})`}`;
}
function ki(e, { low: t, high: n, whole: r }) {
	return typeof e == "number" && e >= t && e <= n && (!r || Number.isInteger(e));
}
// ../../../work/main/node_modules/fastest-levenshtein/esm/mod.js
var Z = /* @__PURE__ */ new Uint32Array(65536), Ai = (e, t) => {
	let n = e.length, r = t.length, i = 1 << n - 1, a = -1, o = 0, s = n, c = n;
	for (; c--;) Z[e.charCodeAt(c)] |= 1 << c;
	for (c = 0; c < r; c++) {
		let e = Z[t.charCodeAt(c)], n = e | o;
		e |= (e & a) + a ^ a, o |= ~(e | a), a &= e, o & i && s++, a & i && s--, o = o << 1 | 1, a = a << 1 | ~(n | o), o &= n;
	}
	for (c = n; c--;) Z[e.charCodeAt(c)] = 0;
	return s;
}, ji = (e, t) => {
	let n = t.length, r = e.length, i = [], a = [], o = Math.ceil(n / 32), s = Math.ceil(r / 32);
	for (let e = 0; e < o; e++) a[e] = -1, i[e] = 0;
	let c = 0;
	for (; c < s - 1; c++) {
		let o = 0, s = -1, l = c * 32, u = Math.min(32, r) + l;
		for (let t = l; t < u; t++) Z[e.charCodeAt(t)] |= 1 << t;
		for (let e = 0; e < n; e++) {
			let n = Z[t.charCodeAt(e)], r = a[e / 32 | 0] >>> e & 1, c = i[e / 32 | 0] >>> e & 1, l = n | o, u = ((n | c) & s) + s ^ s | n | c, d = o | ~(u | s), f = s & u;
			d >>> 31 ^ r && (a[e / 32 | 0] ^= 1 << e), f >>> 31 ^ c && (i[e / 32 | 0] ^= 1 << e), d = d << 1 | r, f = f << 1 | c, s = f | ~(l | d), o = d & l;
		}
		for (let t = l; t < u; t++) Z[e.charCodeAt(t)] = 0;
	}
	let l = 0, u = -1, d = c * 32, f = Math.min(32, r - d) + d;
	for (let t = d; t < f; t++) Z[e.charCodeAt(t)] |= 1 << t;
	let p = r;
	for (let e = 0; e < n; e++) {
		let n = Z[t.charCodeAt(e)], o = a[e / 32 | 0] >>> e & 1, s = i[e / 32 | 0] >>> e & 1, c = n | l, d = ((n | s) & u) + u ^ u | n | s, f = l | ~(d | u), m = u & d;
		p += f >>> r - 1 & 1, p -= m >>> r - 1 & 1, f >>> 31 ^ o && (a[e / 32 | 0] ^= 1 << e), m >>> 31 ^ s && (i[e / 32 | 0] ^= 1 << e), f = f << 1 | o, m = m << 1 | s, u = m | ~(c | f), l = f & c;
	}
	for (let t = d; t < f; t++) Z[e.charCodeAt(t)] = 0;
	return p;
}, Mi = (e, t) => {
	if (e.length < t.length) {
		let n = t;
		t = e, e = n;
	}
	return t.length === 0 ? e.length : e.length <= 32 ? Ai(e, t) : ji(e, t);
}, Ni = (e, t) => {
	let n = Infinity, r = 0;
	for (let i = 0; i < t.length; i++) {
		let a = Mi(e, t[i]);
		a < n && (n = a, r = i);
	}
	return t[r];
}, Pi = 8, Fi = 100;
function Ii(e, t, n) {
	let r = n.length <= Pi ? ` (there are ${n.join(", ")})` : "";
	return `no such ${e}; the nearest is "${Ni(t.slice(0, Fi), n)}"${r}.`;
}
function Li(e) {
	return Array.isArray(e) ? `a list of ${e.length}` : typeof e == "object" && e ? "an object" : typeof e == "string" ? JSON.stringify(e.length > 40 ? `${e.slice(0, 39)}…` : e) : String(e);
}
// game/replay/overrides.ts
var Ri = "rule.deal";
function zi(e, t = "") {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of Object.entries(e)) {
		let e = t + r;
		if (typeof i == "number") n.set(e, i);
		else if (typeof i == "object" && i) for (let [t, r] of zi(i, `${e}.`)) n.set(t, r);
	}
	return n;
}
var Bi = [...zi(ni()).keys()], Vi = [...zi(ri()[0]).keys(), Ri];
function Hi(e) {
	let { parameters: t, firms: n } = ii[e.scenario].model();
	return {
		parameters: Ui(t, e.parameters),
		firms: n.map((t) => Wi(t, e.firms[t.id] ?? {}))
	};
}
function Ui(e, t) {
	let n = e;
	for (let [e, r] of Object.entries(t)) Gi("parameters", "parameter", Bi, Si, e, r), n = Ji(n, e.split("."), r);
	return n !== e && Ki(n), n;
}
function Wi(e, t) {
	let n = e, r = `firms.${e.id}`;
	for (let [e, i] of Object.entries(t)) Gi(r, "starting value", Vi, Ci, e, i), n = Ji(n, e.split("."), i);
	return n !== e && qi(n, r), n;
}
function Gi(e, t, n, r, i, a) {
	if (!n.includes(i)) throw new K(`${e}.${i}`, Ii(t, i, n));
	let o = i === "rule.deal" ? `one of ${ti.join(", ")}` : Oi(r(i));
	if (!(i === "rule.deal" ? ti.includes(a) : ki(a, r(i)))) throw new K(`${e}.${i}`, `${Li(a)} is not ${o}.`);
}
function Ki({ shocks: e }) {
	let t = 0;
	for (let n of wn) t += e[n].chance;
	if (t <= 1.000000001) return;
	let n = (e) => Math.round(e * 1e6) / 1e6, r = n(t - 1);
	throw new K("parameters.shocks", `the chances sum to ${n(t)}; lower some of them (usually none.chance, now ${e.none.chance}) by ${r}.`);
}
function qi({ opening: e, segment: t }, n) {
	let { cloud: r, products: i, price: a } = e;
	if (r + i > 100) throw new K(`${n}.opening`, `cloud ${r} + products ${i} leave no research: they may sum to 100 at most.`);
	if (t.cloud !== "developers" && a > 30) throw new K(`${n}.opening.price`, `${a} is above 30, the most this role may charge.`);
	if (t.cloud === "developers" && a < 10) throw new K(`${n}.opening.price`, `${a} is below 10, the least this role may charge.`);
}
function Ji(e, [t, ...n], r) {
	let i = e[t], a = n.length === 0 ? r : Ji(i, n, r);
	return Array.isArray(e) ? e.map((e, n) => String(n) === t ? a : e) : {
		...e,
		[t]: a
	};
}
// game/replay/claims.ts
var Yi = "a name of 1 to 40 letters, digits, spaces and . _ - / @ + ( ), with letters, digits or brackets at its ends", Xi = "16 hexadecimal digits, such as the hash that verify prints";
function Zi({ by: e, silent: t }, n, r, i) {
	if (e !== void 0 && !si.test(e)) throw new K(`${i}.by`, `${JSON.stringify(e.slice(0, 60))} is not ${Yi}.`);
	if (t) {
		if (e === void 0) throw new K(`${i}.silent`, "says when a program gave no answer; name the program in \"by\".");
		t.forEach((e, a) => {
			let o = `${i}.silent[${a}]`;
			if (!Number.isInteger(e) || e < 1 || e > r) throw new K(o, `${e} is not a quarter of this game (1 to ${r}).`);
			if (a > 0 && e <= t[a - 1]) throw new K(o, `${e} comes after ${t[a - 1]}; list each quarter once, in rising order.`);
			if ($i(n[e - 1] ?? {})) throw new K(o, `in quarter ${e} there is an answer; leave ${`decisions[${e - 1}]`} empty or ${e} out.`);
		});
	}
}
function Qi({ hash: e, quarter: t }, n) {
	if (!ci.test(e)) throw new K("parent.hash", `${JSON.stringify(e.slice(0, 60))} is not ${Xi}.`);
	if (!Number.isInteger(t) || t < 0 || t > n) throw new K("parent.quarter", `${t} is not a number of quarters kept (0 to ${n}).`);
}
function $i(e) {
	return Object.values(e).some((e) => e !== void 0);
}
// game/replay/canonical.ts
function ea(e, t) {
	let n = {}, r = {};
	for (let i of xn) {
		let a = ia(e.firms[i] ?? {}, Vi);
		Object.keys(a).length > 0 && (n[i] = a);
		let o = e.seats[i];
		o && (r[i] = o.decisions ? ta(i, o, t) : { plan: o.plan });
	}
	let { scenario: i, seed: a, quarters: o } = e, s = {
		scenario: i,
		seed: a,
		quarters: o,
		parameters: ia(e.parameters, Bi),
		firms: n,
		seats: r
	};
	return e.parent ? {
		...s,
		parent: na(e.parent, o, t)
	} : s;
}
function ta(e, { by: t, silent: n }, r) {
	let i = aa(e, r), a = i.length, o = n?.filter((e) => !(e > a));
	return Zi({
		by: t,
		silent: o
	}, i, a, `seats.${e}`), t === void 0 ? { decisions: i } : o?.length ? {
		by: t,
		silent: o,
		decisions: i
	} : {
		by: t,
		decisions: i
	};
}
function na(e, t, { worlds: n }) {
	return Qi(e, t), {
		hash: e.hash,
		quarter: Math.min(e.quarter, n.length - 1)
	};
}
function ra(e, t) {
	let n = null;
	for (let r of xn) {
		let i = e.seats[r]?.decisions ?? [], a = t.seats[r]?.decisions ?? [], o = i.findIndex((e, t) => JSON.stringify(e) !== JSON.stringify(a[t]));
		o >= 0 && (!n || o + 1 < n.quarter) && (n = {
			quarter: o + 1,
			place: `seats.${r}.decisions[${o}]`
		});
	}
	return n;
}
function ia(e, t) {
	let n = t.filter((t) => t in e);
	return Object.fromEntries(n.map((t) => [t, e[t] === 0 ? 0 : e[t]]));
}
function aa(e, { model: t, worlds: n }) {
	return n.slice(1).map((r, i) => {
		let a = n[i];
		return oa(Fn(r, e).decision, Fn(a, e), a, t);
	});
}
function oa(e, t, n, r) {
	let i = Vn(t, n, r), a = {}, { cloud: o, products: s, research: c } = e;
	return (o !== i.cloud || s !== i.products || c !== i.research) && Object.assign(a, {
		cloud: o,
		products: s,
		research: c
	}), e.release !== i.release && (a.release = e.release), e.price !== i.price && (a.price = e.price), e.safeguards !== i.safeguards && (a.safeguards = e.safeguards), e.order !== i.order && (a.order = e.order), e.deal !== i.deal && (a.deal = e.deal), e.forecast && (a.forecast = {
		low: e.forecast.low,
		high: e.forecast.high
	}), a;
}
// game/replay/bits.ts
var Q = class extends Error {
	name = "BitsError";
}, sa = 53, ca = class {
	bytes = [];
	filled = 8;
	bits(e, t) {
		let n = t;
		for (; n > 0;) {
			this.filled === 8 && (this.bytes.push(0), this.filled = 0);
			let t = Math.min(8 - this.filled, n);
			n -= t;
			let r = Math.floor(e / da(n)) % (1 << t);
			this.bytes[this.bytes.length - 1] |= r << 8 - this.filled - t, this.filled += t;
		}
		return this;
	}
	flag(e) {
		return this.bits(+!!e, 1);
	}
	whole(e, t) {
		let n = e + da(t), r = t + 1;
		for (; da(r) <= n;) r += 1;
		if (r > sa) throw new Q(`${e} is too large a number for a code.`);
		return this.bits(0, r - t - 1).bits(n, r);
	}
	signed(e, t) {
		return this.whole(e < 0 ? -2 * e - 1 : 2 * e, t);
	}
	digits(e) {
		for (let t of e) this.bits(parseInt(t, 16), 4);
		return this;
	}
	toBytes() {
		return new Uint8Array(this.bytes);
	}
}, la = class {
	bytes;
	at = 0;
	constructor(e) {
		this.bytes = e;
	}
	bits(e) {
		let t = 0, n = e;
		for (; n > 0;) {
			let e = this.bytes[this.at >> 3];
			if (e === void 0) throw new Q("The bytes end too early.");
			let r = this.at & 7, i = Math.min(8 - r, n);
			t = t * (1 << i) + (e >> 8 - r - i & (1 << i) - 1), this.at += i, n -= i;
		}
		return t;
	}
	flag() {
		return this.bits(1) === 1;
	}
	nextIsOne() {
		return this.at < this.bytes.length * 8 && (this.bytes[this.at >> 3] >> 7 - (this.at & 7) & 1) == 1;
	}
	whole(e) {
		let t = 0;
		for (; this.bits(1) === 0;) if (t += 1, e + t >= sa) throw new Q("A number is too long.");
		return da(e + t) + this.bits(e + t) - da(e);
	}
	signed(e) {
		let t = this.whole(e);
		return t % 2 == 0 ? t / 2 : -(t + 1) / 2;
	}
	digits(e) {
		return Array.from({ length: e }, () => this.bits(4).toString(16)).join("");
	}
	end() {
		if (this.bytes.length * 8 - this.at >= 8) throw new Q("Bytes are left over.");
		for (; this.at < this.bytes.length * 8;) if (this.flag()) throw new Q("The filling is not zero.");
	}
};
function ua(e, t) {
	let n = e[t];
	if (n === void 0) throw new Q(`Word ${t} is unknown.`);
	return n;
}
function da(e) {
	return e < 31 ? 1 << e : 1073741824 * da(e - 30);
}
// game/replay/checksum.ts
var fa = 3988292384, pa = Array.from({ length: 256 }, (e, t) => {
	let n = t;
	for (let e = 0; e < 8; e += 1) n = n & 1 ? n >>> 1 ^ fa : n >>> 1;
	return n >>> 0;
});
function ma(e) {
	let t = 4294967295;
	for (let n of e) t = pa[(t ^ n) & 255] ^ t >>> 8;
	return (t ^ 4294967295) >>> 0;
}
// game/replay/codeOverrides.ts
var ha = 0, ga = 1, _a = 2, va = 3, ya = 4294967295;
function ba(e) {
	return ma(Uint8Array.from(e, (e) => e.charCodeAt(0)));
}
var xa = /* @__PURE__ */ new Map();
function Sa(e) {
	let t = xa.get(e) ?? new Map(e.map((e, t) => [ba(e), t]));
	return xa.set(e, t), t;
}
function Ca(e, t) {
	let n = Object.entries(t);
	e.whole(n.length, 0);
	for (let [t, r] of n) e.bits(ba(t), 32), Ta(e, r);
}
function wa(e, t) {
	let n = Sa(t), r = e.whole(0);
	if (r > t.length) throw new Q("There are more overrides than names.");
	let i = {}, a = -1;
	for (let o = 0; o < r; o += 1) {
		let r = n.get(e.bits(32));
		if (r === void 0 || r <= a) throw new Q("An overridden name is unknown or out of order.");
		a = r, i[t[r]] = Ea(e);
	}
	return i;
}
function Ta(e, t) {
	if (typeof t == "string") {
		e.bits(t === "accept" ? _a : va, 2);
		return;
	}
	let n = ka(t);
	if (n) e.bits(ha, 2).signed(n.mantissa, 6).signed(n.exponent, 1);
	else {
		let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
		n.setFloat64(0, t), e.bits(ga, 2).bits(n.getUint32(0), 32).bits(n.getUint32(4), 32);
	}
}
function Ea(e) {
	let t = e.bits(2);
	if (t === _a) return "accept";
	if (t === va) return "decline";
	let n = t === ha ? Oa(e.signed(6), e.signed(1)) : Da(e);
	if (!Number.isFinite(n)) throw new Q("An overridden value is not finite.");
	return n;
}
function Da(e) {
	let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	return t.setUint32(0, e.bits(32)), t.setUint32(4, e.bits(32)), t.getFloat64(0);
}
function Oa(e, t) {
	return Number(`${e}e${t}`);
}
function ka(e) {
	let t = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(e));
	if (!t) return null;
	let [, n = "", r = "", i = "0"] = t, a = Number(n + r), o = Number(i) - r.length;
	for (; a !== 0 && a % 10 == 0;) a /= 10, o += 1;
	return Math.abs(a) <= ya && Oa(a, o) === e ? {
		mantissa: a,
		exponent: o
	} : null;
}
// game/replay/codeSeats.ts
var Aa = [
	"rule",
	"equalSplit",
	"allCloud",
	"allProducts",
	"allResearch",
	"neverRelease",
	"alwaysOpen"
], ja = [
	"preview",
	"products",
	"api",
	"open"
], Ma = 0, Na = 1, Pa = 2;
function Fa(e, t) {
	if (!t) e.whole(Ma, 0);
	else if (t.plan !== void 0) e.whole(Pa + Aa.indexOf(t.plan), 0);
	else {
		e.whole(Na, 0);
		for (let n of t.decisions) La(e, n);
	}
}
function Ia(e, t) {
	let n = e.whole(0);
	return n === Ma ? null : n === Na ? { decisions: Array.from({ length: t }, () => Ra(e)) } : { plan: ua(Aa, n - Pa) };
}
function La(e, t) {
	let { cloud: n, products: r, release: i, price: a, safeguards: o, order: s, deal: c, forecast: l } = t, u = [
		n,
		i,
		a,
		o,
		s,
		c,
		l ?? void 0
	];
	if (e.flag(u.some((e) => e !== void 0)), !u.every((e) => e === void 0)) {
		for (let t of u) e.flag(t !== void 0);
		n !== void 0 && r !== void 0 && e.bits(n, 7).bits(r, 7), i !== void 0 && e.bits(ja.indexOf(i), 2), a !== void 0 && e.bits(a, 7), o !== void 0 && e.bits(o, 7), s !== void 0 && e.whole(s, 7), c !== void 0 && e.flag(c === "accept"), l && e.signed(l.low, 5).whole(l.high - l.low, 3);
	}
}
function Ra(e) {
	if (!e.flag()) return {};
	let t = Array.from({ length: 7 }, () => e.flag());
	if (!t.includes(!0)) throw new Q("A decision that says something says nothing.");
	let [n, r, i, a, o, s, c] = t, l = {};
	return n && Object.assign(l, za(e)), r && (l.release = ua(ja, e.bits(2))), i && (l.price = e.bits(7)), a && (l.safeguards = e.bits(7)), o && (l.order = e.whole(7)), s && (l.deal = e.flag() ? "accept" : "decline"), c && (l.forecast = Ba(e)), l;
}
function za(e) {
	let t = e.bits(7), n = e.bits(7);
	if (t + n > 100) throw new Q("Shares sum to more than 100.");
	return {
		cloud: t,
		products: n,
		research: 100 - t - n
	};
}
function Ba(e) {
	let t = e.signed(5);
	return {
		low: t,
		high: t + e.whole(3)
	};
}
// game/replay/codeTail.ts
function Va(e, { parent: t, seats: n }, r, i) {
	let a = Ka(n, r);
	if (t || !a.every(([, { by: e }]) => e === void 0)) {
		e.flag(!0).flag(t !== void 0), t && e.digits(t.hash).bits(t.quarter, 6);
		for (let [, t] of a) Wa(e, t, i);
	}
}
function Ha(e, t, n, r) {
	if (!e.nextIsOne()) return { seats: t };
	e.flag();
	let i = e.flag() ? Ua(e, r) : null, a = { ...t };
	for (let [i, { decisions: o }] of Ka(t, n)) {
		let t = Ga(e, r);
		qa(() => Zi(t, o, r, "")), t.by !== void 0 && (a[i] = {
			...t,
			decisions: o
		});
	}
	if (!i && Object.values(a).every((e) => e.plan !== void 0 || e.by === void 0)) throw new Q("A tail says nothing.");
	return i ? {
		seats: a,
		parent: i
	} : { seats: a };
}
function Ua(e, t) {
	let n = {
		hash: e.digits(16),
		quarter: e.bits(6)
	};
	return qa(() => Qi(n, t)), n;
}
function Wa(e, { by: t, silent: n }, r) {
	if (e.flag(t !== void 0), t !== void 0) {
		e.bits(t.length, 6);
		for (let n of t) e.bits(n.charCodeAt(0), 7);
		if (e.flag(n !== void 0), n) for (let t = 1; t <= r; t += 1) e.flag(n.includes(t));
	}
}
function Ga(e, t) {
	if (!e.flag()) return {};
	let n = e.bits(6);
	if (n > 40) throw new Q("A name is too long.");
	let r = Array.from({ length: n }, () => String.fromCharCode(e.bits(7))).join("");
	if (!e.flag()) return { by: r };
	let i = [];
	for (let n = 1; n <= t; n += 1) e.flag() && i.push(n);
	if (i.length === 0) throw new Q("A silence says nothing.");
	return {
		by: r,
		silent: i
	};
}
function Ka(e, t) {
	return t.flatMap((t) => {
		let n = e[t];
		return n?.decisions ? [[t, n]] : [];
	});
}
function qa(e) {
	try {
		e();
	} catch (e) {
		throw e instanceof K ? new Q(e.message) : e;
	}
}
// game/replay/rules.ts
var Ja = {
	version: 1,
	hash: "02c2b6a93c9cf3c7"
};
function Ya(e, t = Ja) {
	return e.version === t.version && e.hash.length >= 8 && t.hash.startsWith(e.hash);
}
function Xa({ version: e, hash: t }) {
	return `rules ${e} (${t.slice(0, 8)})`;
}
var Za = ["april-2026", "archetypes"], Qa = [
	"hyperscaler",
	"lab",
	"ads",
	"rivalLab",
	"chipCloud"
];
function $a(e, { rules: t, record: n, quartersPlayed: r, hashes: i }) {
	e.whole(t.version, 2), e.digits(t.hash.slice(0, 8)), e.whole(Za.indexOf(n.scenario), 0).bits(n.seed, 32), e.bits(n.quarters, 6).bits(r, 6), Ca(e, n.parameters);
	for (let t of Qa) Ca(e, n.firms[t] ?? {});
	for (let t of Qa) Fa(e, n.seats[t]);
	for (let t of i.quarters) e.digits(t);
	e.digits(i.final), Va(e, n, Qa, r);
}
function eo(e) {
	return {
		version: e.whole(2),
		hash: e.digits(8)
	};
}
function to(e) {
	let t = ua(Za, e.whole(0)), n = e.bits(32), r = e.bits(6), i = e.bits(6);
	if (r < 1 || r > 40 || i > r) throw new Q(`${i} of ${r} quarters make no game.`);
	let a = wa(e, Bi), o = {};
	for (let t of Qa) {
		let n = wa(e, Vi);
		Object.keys(n).length > 0 && (o[t] = n);
	}
	let s = {};
	for (let t of Qa) {
		let n = Ia(e, i);
		n && (s[t] = n);
	}
	let c = [];
	for (let t = 1; t < i; t += 1) c.push(e.digits(4));
	let l = {
		quarters: c,
		final: e.digits(16)
	}, u = Ha(e, s, Qa, i);
	return e.end(), {
		record: {
			scenario: t,
			seed: n,
			quarters: r,
			parameters: a,
			firms: o,
			...u
		},
		quartersPlayed: i,
		hashes: l
	};
}
// game/replay/codeText.ts
var no = "SP1-", ro = 1e5, io = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", ao = 4;
function oo(e) {
	let t = new Uint8Array(e.length + ao);
	return t.set(e), new DataView(t.buffer).setUint32(e.length, ma(e)), no + fo(t);
}
function so(e) {
	let t = co(e);
	if (!t.startsWith("SP1-")) throw new K("", uo(t));
	let n = po(t.slice(4)), r = n.length - ao;
	if (r < 1) throw $("the end of this code is missing");
	let i = n.subarray(0, r);
	if (new DataView(n.buffer).getUint32(r) !== ma(i)) throw $("a character of this code is wrong or missing");
	return i;
}
function $(e) {
	return new K("", `${e}; copy it again from its first to its last character.`);
}
function co(e) {
	if (e.length > ro) throw $("this code is longer than that of any game");
	let t = e.replaceAll(/[\s\u200B\uFEFF]/g, ""), n = t.indexOf("#g=");
	return lo(n < 0 ? t : t.slice(n + 3));
}
function lo(e) {
	let t = 0, n = e.length;
	for (; t < n && "\"'<([`".includes(e[t]);) t += 1;
	for (; n > t && "\"'>)]`".includes(e[n - 1]);) --n;
	return e.slice(t, n);
}
function uo(e) {
	let t = /^SP(\d{1,9})-/.exec(e);
	return t ? `this code has format ${t[1]}, and this program reads format 1; open it with a newer version.` : `this is not a code of the game; a code begins with ${no}.`;
}
function fo(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 3) {
		let r = e[n] << 16 | (e[n + 1] ?? 0) << 8 | (e[n + 2] ?? 0), i = Math.min(e.length - n, 3) + 1;
		for (let e = 0; e < i; e += 1) t += io[r >> 18 - 6 * e & 63];
	}
	return t;
}
function po(e) {
	if (e.length % 4 == 1) throw $("a character of this code is missing");
	let t = new Uint8Array(Math.floor(e.length * 3 / 4)), n = 0, r = 0, i = 0;
	for (let a of e) {
		let e = io.indexOf(a);
		if (e < 0) throw $(`${JSON.stringify(a)} is no character of a code`);
		n = (n << 6 | e) & 65535, r += 6, r < 8 || (r -= 8, t[i] = n >> r & 255, i += 1);
	}
	if (n & (1 << r) - 1) throw $("the last character of this code is wrong");
	return t;
}
// game/replay/code.ts
function mo(e, t) {
	let { worlds: n } = t, r = n.slice(1, -1).map((e) => Vr(e).slice(0, 4)), i = new ca();
	return $a(i, {
		rules: Ja,
		record: ea(e, t),
		quartersPlayed: n.length - 1,
		hashes: {
			quarters: r,
			final: Vr(n[n.length - 1])
		}
	}), oo(i.toBytes());
}
function ho(e) {
	let t = so(e), n = new la(t), r = yo(() => eo(n));
	if (!Ya(r)) throw new K("", vo(r));
	let i = {
		rules: r,
		...yo(() => to(n))
	}, a = new ca();
	if ($a(a, i), !go(a.toBytes(), t)) throw $("this code is not written as the game writes codes");
	return i;
}
function go(e, t) {
	return e.length === t.length && e.every((e, n) => e === t[n]);
}
function _o(e) {
	return yo(() => eo(new la(so(e))));
}
function vo(e) {
	return `this game was made under ${Xa(e)}, and this program plays ${Xa(Ja)}; open it with the version of the program that made it.`;
}
function yo(e) {
	try {
		return e();
	} catch (e) {
		throw e instanceof Q ? $("the parts of this code contradict each other") : e;
	}
}
// game/replay/legal.ts
function bo(e, t, n, r, i) {
	let a = Vn(t, n, r), o = {
		cloud: e.cloud ?? a.cloud,
		products: e.products ?? a.products,
		research: e.research ?? a.research,
		release: e.release ?? a.release,
		price: e.price ?? a.price,
		safeguards: e.safeguards ?? a.safeguards,
		order: e.order ?? a.order,
		deal: e.deal ?? a.deal,
		forecast: e.forecast ?? null
	};
	return xo(o, Bn(t, n, r), i), o;
}
function xo(e, t, n) {
	let r = {
		low: 0,
		high: 100
	};
	for (let t of [
		"cloud",
		"products",
		"research"
	]) wo(e[t], r, "percent", `${n}.${t}`);
	So(e, n), To(e.release, Tn, `${n}.release`), wo(e.price, t.price, "tenths of the commodity price", `${n}.price`), wo(e.safeguards, t.safeguards, "percent", `${n}.safeguards`), wo(e.order, t.order, "thousand GPUs", `${n}.order`), To(e.deal, ti, `${n}.deal`), e.forecast && Co(e.forecast, `${n}.forecast`);
}
function So({ cloud: e, products: t, research: n }, r) {
	let i = e + t + n;
	if (i !== 100) throw new K(r, `cloud ${e} + products ${t} + research ${n} = ${i}, not 100; name every share that changes, so that they sum to 100.`);
}
function Co({ low: e, high: t }, n) {
	let r = {
		low: li,
		high: ui
	};
	if (wo(e, r, "percent of growth", `${n}.low`), wo(t, r, "percent of growth", `${n}.high`), e > t) throw new K(n, `low ${e} is above high ${t}; swap them.`);
}
function wo(e, t, n, r) {
	let { low: i, high: a } = t;
	if (!(Number.isInteger(e) && e >= i && e <= a)) throw new K(r, `${Li(e)} is not ${Oi({
		low: i,
		high: a,
		whole: !0,
		unit: n
	})}.`);
}
function To(e, t, n) {
	if (!t.includes(e)) throw new K(n, `${Li(e)} is not one of ${t.join(", ")}.`);
}
// game/replay/observe.ts
function Eo(e, t, n, r) {
	let i = Fn(e, n), { shock: a, market: o, firms: s } = Xr(e, t), c = Bn(i, e, t), { kGPU: l, quartersLeft: u, price: d } = e.chipDeal, f = i.data.dealPart !== null && u > 1, p = e.firms.filter((e) => e.id !== n).map((t) => [t.id, Ao(t, e)]);
	return {
		firm: n,
		quarter: e.t + 1,
		quarters: r,
		label: Zr(e.t + 1),
		shock: a,
		limits: c,
		offer: c.dealOffered ? Do(e, t) : null,
		deal: f ? {
			kGPU: l,
			quartersLeft: u - 1,
			price: d
		} : null,
		carriedOver: Vn(i, e, t),
		own: Oo(i, s[n]),
		market: o,
		chipPrice: e.chipPrice,
		rivals: Object.fromEntries(p)
	};
}
function Do(e, t) {
	let { size: n, length: r, price: i } = t.parameters.deal;
	return {
		kGPU: n,
		length: r,
		price: i * e.rentalPrice
	};
}
function Oo(e, t) {
	return {
		...t,
		release: e.release,
		published: e.published,
		usable: e.usable,
		pipeline: [
			e.pipeline[0],
			e.pipeline[1],
			e.pipeline[2]
		],
		leasePrice: e.leasePrice,
		chipPayment: e.chipPayment,
		copied: { ...e.copied },
		lines: {
			cloud: ko(e.cloud),
			products: ko(e.products)
		}
	};
}
function ko({ open: e, segment: t, reputation: n, computePerUnit: r, need: i, idle: a }) {
	return {
		open: e,
		segment: t,
		reputation: n,
		computePerUnit: r,
		need: i,
		idle: a
	};
}
function Ao(e, t) {
	let { cloud: n, products: r, release: i } = e;
	return {
		release: i === "api" && !n.open ? "products" : i,
		inService: n.open ? Math.max(n.quality, r.quality) : r.quality,
		leadMonths: e.newest - t.openQuality,
		price: e.decision.price,
		fleet: e.usable,
		revenue: e.revenue,
		cloudGrowth: e.cloudGrowth,
		copied: e.copied.fast
	};
}
// game/economy/opening.ts
function jo(e) {
	let t = Po(e);
	for (let n of [0, 1]) t = Dr(t, e, Mo(t, n), qn);
	for (let e of t.firms) e.discountedCash = 0, e.leakedMonths = 0, e.cash = e.data.cash, e.fleet *= e.data.fleetFactor, e.usable = e.fleet, e.priceTarget = e.data.opening.price / 10;
	return t;
}
function Mo(e, t) {
	let n = e.firms.map((e) => [e.id, No(e, t)]);
	return Object.fromEntries(n);
}
function No(e, t) {
	let { opening: n, openingReleases: r } = e.data;
	return {
		cloud: n.cloud,
		products: n.products,
		research: 100 - n.cloud - n.products,
		release: r[t],
		price: n.price,
		safeguards: n.safeguards,
		order: bn(n.orderShare * e.fleet),
		deal: "decline"
	};
}
function Po(e) {
	let { rental: t, distillation: n, efficiency: r, segments: i, research: a } = e.parameters, o = {
		business: i.business.size,
		consumers: i.consumers.size,
		compute: i.compute.size,
		developers: i.developers.size
	};
	return {
		t: -2,
		shock: "none",
		rentalPrice: t.start,
		chipPrice: 0,
		anchor: 0,
		openQuality: n.start.open,
		efficiencyFrontier: r.start,
		distillers: {
			fast: n.start.fast,
			middle: n.start.middle,
			slow: n.start.slow
		},
		distillationPull: 0,
		marketSize: o,
		demand: { ...o },
		independentSupply: t.independents,
		leasedOrders: 0,
		rentalDemand: 0,
		rentalSupply: 0,
		hostingDemand: 0,
		researchYardstick: a.yardstick,
		bestServed: 0,
		short: !1,
		shortageQuarters: 0,
		exportFactor: 1,
		exportQuarters: 0,
		chipDeal: {
			kGPU: 0,
			quartersLeft: 0,
			price: 0
		},
		firms: e.firms.map((t) => Fo(t, e))
	};
}
function Fo(e, t) {
	let { rental: n } = t.parameters, r = e.pipelineShare * e.fleet, i = Lo(e, "cloud");
	return i.open = i.segment === "developers" || i.customers > 0, {
		id: e.id,
		data: e,
		decision: Io,
		release: "hold",
		priceTarget: e.opening.price / 10,
		fleet: e.fleet,
		usable: e.fleet,
		pipeline: [
			r,
			r,
			e.leases ? 0 : r
		],
		arrivals: 0,
		ordered: 0,
		replacement: 0,
		leasePrice: e.leases ? n.leaseDiscount * n.start : 0,
		newest: e.quality.newest,
		published: 0,
		cloud: i,
		products: Lo(e, "products"),
		rentedOut: 0,
		effectiveResearch: 0,
		adsCore: e.adsCore,
		coreRevenue: 0,
		coreContribution: 0,
		coreSmoothed: 0,
		nonGpuCloudRevenue: e.nonGpuCloudRevenue,
		cloudHistory: [...e.cloudHistory],
		cloudGrowth: null,
		idleRent: 0,
		dealRent: 0,
		revenue: 0,
		cost: 0,
		profit: 0,
		chipPayment: 0,
		entryPayment: 0,
		cash: e.cash,
		discountedCash: 0,
		leakedMonths: 0,
		copied: {
			fast: 0,
			middle: 0,
			slow: 0
		}
	};
}
var Io = {
	cloud: 0,
	products: 0,
	research: 100,
	release: "hold",
	price: 10,
	safeguards: 0,
	order: 0,
	deal: "decline"
};
function Lo(e, t) {
	return {
		segment: e.segment[t],
		open: !0,
		quality: e.quality.external,
		offered: e.quality.external,
		customers: e.customers[t],
		reputation: 1,
		serviceLevel: 1,
		computePerUnit: 1,
		gpus: 0,
		need: 0,
		idle: 0,
		utility: 0,
		attraction: 1,
		pricePremium: 1,
		revenue: 0,
		contribution: 0,
		smoothed: 0
	};
}
// game/firms/rule.ts
function Ro(e, t, n) {
	let r = zo(e), i = {
		cloud: Kr(e, "cloud", t, n),
		products: Kr(e, "products", t, n)
	}, { cloud: a, products: o, research: s } = Ho(e, i, t, n), c = Vo(e, r, n);
	return {
		cloud: a,
		products: o,
		research: s,
		release: Wo(e, t, r),
		price: bn(10 * c),
		priceTarget: c,
		safeguards: Uo(e, t),
		order: Go(e, i, r, t, n),
		deal: e.data.rule.deal
	};
}
function zo({ cloud: e, products: t }) {
	return {
		cloud: Bo(e.need, e.gpus),
		total: Bo(e.need + t.need, e.gpus + t.gpus)
	};
}
function Bo(e, t) {
	return e / (t + 1e-9);
}
function Vo(e, t, n) {
	let { rule: r } = n.parameters;
	if (!e.cloud.open) return r.adLoad;
	let i = e.decision.price, a = bn(10 * e.priceTarget) === i ? e.priceTarget : i / 10, o = e.products.segment === "business" ? t.total : t.cloud, s = a * (1 + r.priceStep * U(o - r.priceLoad, -.3, .6));
	return e.cloud.segment === "compute" ? U(s, 1, 3) : U(s, 1.2, 6);
}
function Ho(e, t, n, r) {
	let { rule: i } = r.parameters, a = e.decision.cloud / 100, o = e.decision.products / 100, s = e.decision.research / 100;
	if (e.cloud.open && e.data.opening.cloud > 0) {
		let e = (0, yn.default)((t.products + .5) / (t.cloud + .5)), n = i.shareStep * U(e, -1, 1);
		a = Math.max(a - n, .02), o += n, s = 1 - a - o;
	}
	let c = e.data.rule.research + .015 * U(4 - (e.newest - n.openQuality), -4, 6);
	s = U(s + U(c - s, -i.researchStep, i.researchStep), .08, .6);
	let l = a + o;
	if (l > 0) {
		let e = (1 - s) / l;
		a *= e, o *= e;
	} else o = 1 - s;
	let u = bn(100 * U(a, 0, .9)), d = bn(100 * U(o, .05, .9));
	return {
		cloud: u,
		products: d,
		research: 100 - u - d
	};
}
function Uo(e, t) {
	let n = In(t) - t.openQuality;
	return bn(100 * U(e.data.opening.safeguards / 100 + .03 * (6 - n), 0, 1));
}
function Wo(e, t, n) {
	let r = e.newest - e.cloud.quality, { releaseGap: i } = e.data.rule, a = e.cloud.quality - t.openQuality;
	return !(r < i || n.total > 1.6 && r < 1.4 * i && a > 2.5) || a < 1 ? "api" : e.cloud.open ? "preview" : "hold";
}
function Go(e, t, n, r, i) {
	let { rule: a, chips: o } = i.parameters, s = Math.max(t.cloud, t.products), c = e.data.leases ? e.leasePrice + o.power : r.anchor, l = e.data.rule.order * (0, V.default)(a.orderFade, r.t) * U(s / (a.orderReference * c), .4, 2), u = a.orderLoad * U(n.total - .92, -.5, .5);
	return bn(Ln(r) * U(l + u, a.orderLow, a.orderHigh));
}
// game/firms/plans.ts
function Ko(e) {
	return (t, n, r) => ({
		...Ro(t, n, r),
		...e
	});
}
var qo = {
	rule: Ro,
	equalSplit: Ko({
		cloud: 34,
		products: 33,
		research: 33
	}),
	allCloud: Ko({
		cloud: 100,
		products: 0,
		research: 0
	}),
	allProducts: Ko({
		cloud: 0,
		products: 100,
		research: 0
	}),
	allResearch: Ko({
		cloud: 0,
		products: 0,
		research: 100
	}),
	neverRelease: Ko({ release: "hold" }),
	alwaysOpen: Ko({ release: "open" })
};
Object.keys(qo);
// game/replay/sound.ts
function Jo(e) {
	return Number.isFinite(Yo(e)) ? null : $o(e);
}
function Yo(e) {
	let { distillers: t, marketSize: n, demand: r, chipDeal: i } = e, a = e.t + e.rentalPrice + e.chipPrice + e.anchor + e.openQuality + e.efficiencyFrontier;
	a += t.fast + t.middle + t.slow + e.distillationPull, a += n.business + n.consumers + n.compute + n.developers, a += r.business + r.consumers + r.compute + r.developers, a += e.independentSupply + e.leasedOrders + e.rentalDemand + e.rentalSupply + e.hostingDemand, a += e.researchYardstick + e.bestServed + e.shortageQuarters + e.exportFactor, a += e.exportQuarters + i.kGPU + i.quartersLeft + i.price;
	for (let t of e.firms) a += Xo(t) + Zo(t.cloud) + Zo(t.products);
	return a;
}
function Xo(e) {
	let { pipeline: t, cloudHistory: n, copied: r } = e, i = e.priceTarget + e.fleet + e.usable + t[0] + t[1] + t[2] + e.arrivals;
	return i += e.ordered + e.replacement + e.leasePrice + e.newest + e.published + e.rentedOut, i += e.effectiveResearch + e.adsCore + e.coreRevenue + e.coreContribution + e.coreSmoothed, i += e.nonGpuCloudRevenue + n[0] + n[1] + n[2] + n[3], i += (e.cloudGrowth ?? 0) + e.idleRent + e.dealRent + e.revenue + e.cost + e.profit, i += e.chipPayment + e.entryPayment + e.cash + e.discountedCash + e.leakedMonths, i + r.fast + r.middle + r.slow;
}
function Zo(e) {
	let { quality: t, offered: n, customers: r, reputation: i, serviceLevel: a, computePerUnit: o, gpus: s, need: c, idle: l } = e, u = t + n + r + i + a + o + s + c + l;
	return u += e.utility + e.attraction + e.pricePremium + e.revenue + e.contribution + e.smoothed, u;
}
var Qo = /* @__PURE__ */ new Set(["data", "decision"]);
function $o(e) {
	for (let t in e) {
		let n = e[t];
		if (typeof n == "number") {
			if (!Number.isFinite(n)) return t;
		} else if (typeof n == "object" && n && !Qo.has(t)) {
			let e = $o(n);
			if (e !== null) return `${es(n) ?? t}.${e}`;
		}
	}
	return null;
}
function es(e) {
	return "id" in e ? String(e.id) : void 0;
}
// game/replay/play.ts
function ts(e) {
	let t = Hi(e), n = jo(t);
	return ss(n, "the opening"), {
		model: t,
		luck: Jn(e.seed, e.quarters, t.parameters),
		world: n
	};
}
function ns(e, t, n, r = {}) {
	let i = t.firms.map((i) => [i.id, r[i.id] ?? rs(e, i, t, n)]);
	return Object.fromEntries(i);
}
function rs(e, t, n, r) {
	let i = e.seats[t.id];
	if (i?.decisions === void 0) return is(qo[i?.plan ?? "rule"](t, n, r), Bn(t, n, r));
	let a = `seats.${t.id}.decisions[${n.t}]`;
	return bo(i.decisions[n.t] ?? {}, t, n, r, a);
}
function is(e, { price: t, order: n }) {
	return e.price >= t.low && e.price <= t.high && e.order <= n.high ? e : {
		...e,
		price: U(e.price, t.low, t.high),
		order: Math.min(e.order, n.high)
	};
}
function as(e, t, n) {
	let r = e.luck[t.t];
	if (!r) throw Error(`The game has ${e.luck.length} quarters; quarter ${t.t + 1} is not one of them.`);
	let i = Dr(t, e.model, n, r);
	return ss(i, `quarter ${i.t}`), i;
}
function os(e, t = e.quarters) {
	let n = ts(e), r = [n.world], i = [], { world: a } = n;
	for (; a.t < t;) {
		let t = ns(e, a, n.model);
		a = as(n, a, t), r.push(a), i.push(t);
	}
	return {
		...n,
		worlds: r,
		moves: i
	};
}
function ss(e, t) {
	let n = Jo(e);
	if (n) throw new K("", `${n} is not a finite number after ${t}: the overridden parameters or starting values contradict each other; bring them closer to their defaults.`);
}
// game/replay/expectations.ts
function cs(e, t) {
	return e.map((e, n) => ls(e, t, `expect[${n}]`));
}
function ls(e, t, n) {
	let r = t.quarters.length, i = e.quarter ?? r, a = t.quarters[i - 1];
	if (!a) throw new K(`${n}.quarter`, `${i} is not one of the ${r} quarters played.`);
	let { path: o } = e, s = o.startsWith("final.");
	if (s && i !== r) throw new K(`${n}.quarter`, `final scores are those of quarter ${r}; leave the quarter out.`);
	let c = ds(s ? { final: t.final } : a, o, `${n}.path`);
	return {
		...e,
		quarter: i,
		actual: c,
		ok: us(e, c)
	};
}
function us({ atLeast: e, atMost: t, equals: n, within: r }, i) {
	return n !== void 0 && i !== n ? !1 : e === void 0 && t === void 0 && r === void 0 ? !0 : typeof i != "number" || e !== void 0 && i < e || t !== void 0 && i > t ? !1 : r === void 0 || i >= r[0] && i <= r[1];
}
function ds(e, t, n) {
	let r = fs(e), i = r.get(t);
	if (i !== void 0) return i;
	let a = [...r.keys()], o = a.find((e) => e.startsWith(`${t}.`));
	throw o ? new K(n, `"${t}" holds several figures; name one, such as "${o}".`) : new K(n, Ii("figure", t, a));
}
function fs(e, t = "") {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of Object.entries(e)) {
		let e = t + r;
		if (typeof i != "object" || !i) n.set(e, i);
		else for (let [t, r] of fs(i, `${e}.`)) n.set(t, r);
	}
	return n;
}
// game/replay/report.ts
function ps(e) {
	let { worlds: t, model: n } = e, r = t[t.length - 1];
	return {
		hash: Vr(r),
		quarters: t.slice(1).map((e) => Xr(e, n)),
		final: ei(r, n)
	};
}
function ms(e) {
	let { worlds: t, model: n } = e, r = t[t.length - 1], { hash: i, market: a, firms: o } = Xr(r, n);
	return {
		hash: i,
		final: ei(r, n),
		last: {
			market: a,
			firms: o
		}
	};
}
function hs(e, t, n = []) {
	let r = ps(t), { scenario: i, seed: a } = e;
	return {
		scenario: i,
		seed: a,
		rules: Ja,
		code: mo(e, t),
		...r,
		expectations: cs(n, r)
	};
}
// game/replay/verify.ts
function gs(e) {
	let t;
	try {
		let n = _o(e);
		if (!Ya(n)) return vs(n);
		t = ho(e);
	} catch (e) {
		if (!(e instanceof K)) throw e;
		return ys(e.message);
	}
	return bs(t);
}
function _s(e, t, n) {
	return {
		verdict: "differs",
		quarter: e,
		field: t,
		sentence: `differs at quarter ${e} in ${t}: ${n}`
	};
}
function vs(e) {
	return {
		verdict: "otherRules",
		sentence: `other rules: ${vo(e)}`
	};
}
function ys(e) {
	return {
		verdict: "damaged",
		sentence: `damaged: ${e}`
	};
}
function bs({ record: e, quartersPlayed: t, hashes: n }) {
	let r = 0;
	try {
		let i = ts(e), a = [i.world], o = [], { world: s } = i;
		for (r = 1; r <= t; r += 1) {
			let t = ns(e, s, i.model);
			s = as(i, s, t), o.push(t), a.push(s);
			let c = Vr(s), l = n.quarters[r - 1];
			if (l !== void 0 && !c.startsWith(l)) return _s(r, "hash", `it is ${c}, not ${l}….`);
		}
		let c = Vr(s);
		if (c !== n.final) return _s(t, "hash", `it is ${c}, not ${n.final}.`);
		let l = ra(e, ea(e, {
			model: i.model,
			worlds: a
		}));
		return l ? _s(l.quarter, l.place, "it says what carries over anyway.") : {
			verdict: "verified",
			sentence: `verified: ${t} of ${e.quarters} quarters, hash ${c}`,
			record: e,
			played: {
				...i,
				worlds: a,
				moves: o
			},
			hash: c
		};
	} catch (e) {
		if (!(e instanceof K)) throw e;
		return _s(r, e.place || "figures", e.sentence);
	}
}
// game/replay/engine.ts
var xs = {
	rules: Ja,
	noLuck: qn,
	drawLuck: Jn,
	shockSizes: G,
	openGame: ts,
	movesFor: ns,
	advance: as,
	playGame: os,
	playQuarter: Dr,
	limitsFor: Bn,
	carriedOver: Vn,
	completeDecision: bo,
	checkDecision: xo,
	observe: Eo,
	canonicalRecord: ea,
	encode: mo,
	decode: ho,
	verify: gs,
	stateFields: Br,
	stateHash: Vr,
	reportQuarter: Xr,
	finalScores: ei,
	reportGame: ps,
	endOfGame: ms,
	fullReport: hs,
	myopicShadowPrice: Kr,
	frontierQuality: In,
	dealIsOffered: f,
	widestDoor: An
};
export { xs as engine };
