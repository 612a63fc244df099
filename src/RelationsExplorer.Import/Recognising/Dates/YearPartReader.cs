using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>Reads parts of years and bundles of them: quarters, runs of months, seasons, decades, centuries.</summary>
/// <param name="text">The passage.</param>
internal sealed class YearPartReader(DateText text)
{
    /// <summary>Reads any of them; null where none begins with that token.</summary>
    public CalendarDate? ReadOrNull(int i) => DecadeOrNull(i) ?? QuarterSignOrNull(i) ?? CenturyOrNull(i) ?? QuarterOrNull(i) ?? MonthsOrNull(i) ?? SeasonOrNull(i);

    /// <summary>"1960s", "1960's", "'60s", "the late sixties".</summary>
    public CalendarDate? DecadeOrNull(int i)
    {
        var hasApostrophe = text.IsApostrophe(i);
        var at = hasApostrophe ? i + 1 : i;
        var number = text[at];
        if (number.Kind == TokenKind.Word)
            return !hasApostrophe && text.Says(at, DateWord.Decade, out var named, out var end) && IsIntroduced(at) ? Decade(named, end) : null;
        if (number.Kind != TokenKind.Number || number.Value < 0 || number.Value % 10 != 0 || (hasApostrophe && !number.IsGlued)) return null;
        var plural = text.IsApostrophe(at + 1) ? at + 2 : at + 1;
        if (text[plural] is not { IsGlued: true, Length: 1 } || !text.IsWord(plural, "s")) return null;
        if (number is { Length: 4, Value: >= 1000 and <= 2090 } && (!number.IsGlued || text.IsPause(at - 1) || text.IsDash(at - 1))) return Decade(number.Value, plural + 1);
        return number is { Length: 2, Value: >= 20 } && (hasApostrophe || IsIntroduced(at)) ? Decade(1900 + number.Value, plural + 1) : null;
    }

    /// <summary>"Q2 2019", "2Q 2019", "H1 of last year".</summary>
    public CalendarDate? QuarterSignOrNull(int i, bool isListed = false)
    {
        var (letter, number) = text[i].Kind == TokenKind.Number ? (i + 1, i) : (i, i + 1);
        var isQuarter = text.IsWord(letter, "Q");
        if ((!isQuarter && !text.IsWord(letter, "H")) || !text[i + 1].IsGlued || text[number].Value is not (>= 1 and <= 4 and var n) || (!isQuarter && n > 2)) return null;
        var date = new CalendarDate { Rule = DateRules.PartOfYear, Next = i + 2, SubYear = (isQuarter ? 32 : 39) + n };
        var isFirstOfTwo = !isListed && (text.IsDash(i + 2) || text.Says(i + 2, DateWord.Joint));
        return OfYear(i + 2, date) ?? (isFirstOfTwo && QuarterSignOrNull(i + 3, isListed: true) is { Year: { } shared } ? date with { Year = shared } : null);
    }

    /// <summary>"the 19th century", "eighteenth-century"; not "21st Century Maritime Silk Road".</summary>
    private CalendarDate? CenturyOrNull(int i)
    {
        if (!text.IsOrdinal(i, out var number, out var next) || number > 30) return null;
        if (text.IsDash(next) && text[next].IsGlued) next++;
        if (text.Says(next, DateWord.Joint, out _, out var afterJoint) && text.IsOrdinal(afterJoint, out _, out var afterOther) && text.IsWord(afterOther, "centuries"))
            return new CalendarDate { Rule = DateRules.Century, Next = next, Century = (number - 1) * 100 };
        if (!text.IsWord(next, "century") && !text.IsWord(next, "centuries")) return null;
        if (text.IsCapitalised(next) && text.IsCapitalised(next + 1)) return null;
        return new CalendarDate { Rule = DateRules.Century, Next = next + 1, Century = (number - 1) * 100 };
    }

    /// <summary>"the second quarter of 2019", "first-quarter 2019".</summary>
    private CalendarDate? QuarterOrNull(int i)
    {
        if (!text.IsOrdinal(i, out var number, out var next) && !text.IsWord(i, "last") && !text.IsWord(i, "final")) return null;
        if (number <= 0) (number, next) = (4, i + 1);
        if (text.IsDash(next)) next++;
        return number <= 4 && text.IsWord(next, "quarter")
            ? OfYear(next + 1, new CalendarDate { Rule = DateRules.PartOfYear, Next = next + 1, SubYear = 32 + number })
            : null;
    }

    /// <summary>"the first nine months of 2019", "the last two months of the year".</summary>
    private CalendarDate? MonthsOrNull(int i)
    {
        var isFirst = text.IsWord(i, "first");
        if ((!isFirst && !text.IsWord(i, "last") && !text.IsWord(i, "final")) || !text.IsCount(i + 1, out var count, out var next)) return null;
        if (count is < 1 or > 11 || (!text.IsWord(next, "months") && !text.IsWord(next, "month"))) return null;
        return OfYear(next + 1, new CalendarDate
        {
            Rule = DateRules.PartOfYear,
            Next = next + 1,
            Month = isFirst ? 1 : 13 - count,
            LastMonth = isFirst ? count : 12,
        });
    }

    /// <summary>"summer 2019", "the spring of 1969", "in the summer"; not "Arab Spring", not "the fall of".</summary>
    private CalendarDate? SeasonOrNull(int i, bool isListed = false)
    {
        if (!text.Says(i, DateWord.Season, out var season, out var next)) return null;
        var date = new CalendarDate { Rule = DateRules.Season, Next = next, SubYear = season };
        if (!isListed && text.Says(next, DateWord.Joint, out _, out var other) && SeasonOrNull(other, isListed: true) is { Year: { } shared }) return date with { Year = shared };
        if (OfYear(next, date) is { } dated)
        {
            // "winter 2019–20": the second year only says that winter crosses into it.
            var at = dated.Next;
            return text.IsDash(at) && text[at + 1] is { IsGlued: true, Length: 2 or 4 } && season == 24 ? dated with { Next = at + 2 } : dated;
        }

        var isIntroduced = text.IsWord(i - 1, "in") || (text.IsWord(i - 1, "the") && (text.IsWord(i - 2, "in") || text.IsWord(i - 2, "during") || text.IsWord(i - 2, "over") || text.IsWord(i - 2, "by")));
        return isIntroduced && !text.IsWord(i + 1, "of") && text.IsPause(i + 1) ? date : null;
    }

    /// <summary>Adds the year; null where none follows.</summary>
    private CalendarDate? OfYear(int i, CalendarDate date)
    {
        var at = text.IsSign(i, ',') || text.IsWord(i, "of") || text.IsWord(i, "in") ? i + 1 : i;
        if (text.IsYearOfDate(at)) return date with { Year = text[at].Value, Next = at + 1 };
        if (text.IsWord(at, "the") && text.IsWord(at + 1, "year") && at > i) return date with { YearBy = Relation.Own, Next = at + 2 };
        return text.Says(at, DateWord.Relation, out var relation, out var next) && text.IsWord(next, "year")
            ? date with { YearBy = (Relation)relation, Next = next + 1 }
            : null;
    }

    private bool IsIntroduced(int i) =>
        (text.IsWord(i - 1, "the") || (text.Says(i - 1, DateWord.Portion) && !text.Says(i - 2, DateWord.Owner)) || text.IsDash(i - 1) || text.Says(i - 1, DateWord.Side))
        && !text.Says(i - 1, DateWord.Owner);

    private static CalendarDate Decade(int first, int next) => new() { Rule = DateRules.Decade, Next = next, Decade = first };
}
