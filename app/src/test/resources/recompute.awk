# Works out every TOTAL and FORMULA again, from the tables beside a report and nothing else:
#   awk -f recompute.awk figure-rows.csv figures.csv
# prints id, published value and recomputed value, parted by tabs.
function cells(line, c,   n) {
    for (line = line ","; line != ""; line = substr(line, RLENGTH + 1)) {
        if (match(line, /^"([^"]|"")*",/)) { c[++n] = substr(line, 2, RLENGTH - 3); gsub(/""/, "\"", c[n]) }
        else { match(line, /^[^,]*,/); c[++n] = substr(line, 1, RLENGTH - 1) }
    }
}
function work_out(formula,   word, n, i, sign, result, x) {
    n = split(formula, word, " "); sign = "+"; result = 0
    for (i = 1; i <= n; i++) {
        if (word[i] ~ /^[-+*\/]$/) { sign = word[i]; continue }
        x = word[i] ~ /^\[/ ? value[substr(word[i], 2, length(word[i]) - 2)] : word[i] + 0
        result = sign == "+" ? result + x : sign == "-" ? result - x : sign == "*" ? result * x : result / x
    }
    return result < 0 ? -int(-result + 0.5) : int(result + 0.5)
}
{ sub(/\r$/, ""); split("", c); cells($0, c) }
FNR == 1 { file++; next }
file == 1 { total[c[1]] += c[5] }
file == 2 { id[++count] = c[1]; value[c[1]] = c[4]; kind[c[1]] = c[7]; formula[c[1]] = c[8] }
END {
    for (i = 1; i <= count; i++) {
        f = id[i]
        if (kind[f] == "TOTAL") printf "%s\t%.0f\t%.0f\n", f, value[f], total[f]
        if (kind[f] == "FORMULA") printf "%s\t%.0f\t%.0f\n", f, value[f], work_out(formula[f])
    }
}
