using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Calendar;

/// <summary>Reads seasons, and bundles of years: decades, centuries.</summary>
/// <param name="text">The passage.</param>
internal sealed class YearPartReader(DateText text)
{
    private const int FarthestSeason = 12;

    /// <summary>Reads any of them; null where none begins with that token.</summary>
    public CalendarDate? ReadOrNull(int i) => DecadeOrNull(i) ?? CenturyOrNull(i) ?? SeasonOrNull(i);

    /// <summary>"1960s", "1960's", "'60s", "the late sixties".</summary>
    public CalendarDate? DecadeOrNull(int i)
    {
        if (DecadeInWordsOrNull(i) is { } inWords) return inWords;
        var hasApostrophe = text.IsApostrophe(i);
        var at = hasApostrophe ? i + 1 : i;
        var number = text[at];
        if (number.Kind == TokenKind.Word)
            return !hasApostrophe && text.Says(at, DateWord.Decade, out var named, out var end) && (IsIntroduced(at) || (text.Says(at - 1, DateWord.Joint) && text.Says(at - 2, DateWord.Decade))) ? Decade(named, end) : null;
        if (number.Kind != TokenKind.Number || number.Value < 0 || number.Value % 10 != 0 || (hasApostrophe && !number.IsGlued)) return null;
        var plural = text.IsApostrophe(at + 1) ? at + 2 : at + 1;
        if (text[plural] is not { IsGlued: true, Length: 1 } || !text.IsWord(plural, "s")) return null;
        if (number is { Length: 4, Value: >= 1000 and <= 2090 } && (!number.IsGlued || text.IsPause(at - 1) || text.IsDash(at - 1)))
            return number.Value % 100 == 0 && number.Value < 1900 ? new CalendarDate { Rule = DateRules.Century, Next = plural + 1, Century = number.Value } : Decade(number.Value, plural + 1);
        if (number is not { Length: 2, Value: >= 10 }) return null;
        if (CenturyOfListOrNull(i) is { } century) return Decade(century + number.Value, plural + 1);
        return number.Value >= 20 && (hasApostrophe || IsIntroduced(at)) ? Decade(1900 + number.Value, plural + 1) : null;
    }

    /// <summary>"the eighteen-fifties", "in the nineteen thirties".</summary>
    private CalendarDate? DecadeInWordsOrNull(int i)
    {
        if (text[i].Kind != TokenKind.Word || !text.Says(i, DateWord.Number, out var century, out var next) || century is < 16 or > 19) return null;
        if (text.IsDash(next)) next++;
        return text.Says(next, DateWord.Decade, out var named, out var end) && named < 2000 ? Decade((century * 100) + (named % 100), end) : null;
    }

    /// <summary>"the 19th century", "eighteenth-century"; not "21st Century Maritime Silk Road".</summary>
    private CalendarDate? CenturyOrNull(int i)
    {
        if (DecadeOfCenturyOrNull(i) is { } decade) return decade;
        if (!text.IsOrdinal(i, out var number, out var next) || number > 30) return null;
        if (text.IsDash(next) && text[next].IsGlued) next++;
        if (text.Says(next, DateWord.Joint, out _, out var afterJoint) && text.IsOrdinal(text.Skip(afterJoint, "the"), out _, out var afterOther)
            && (text.IsWord(afterOther, "centuries") || text.IsWord(afterOther, "century")))
            return new CalendarDate { Rule = DateRules.Century, Next = next, Century = (number - 1) * 100 };
        if (!text.IsWord(next, "century") && !text.IsWord(next, "centuries")) return null;
        if (text.IsCapitalised(next) && text.IsCapitalised(next + 1)) return null;
        return new CalendarDate { Rule = DateRules.Century, Next = next + 1, Century = (number - 1) * 100 };
    }

    /// <summary>"the first decade of the 21st century", "the last decade of the 19th century".</summary>
    private CalendarDate? DecadeOfCenturyOrNull(int i)
    {
        var isLast = text.IsWord(i, "last") || text.IsWord(i, "final") || text.IsWord(i, "closing");
        var (number, next) = (10, i + 1);
        if (!isLast && !text.IsWord(i, "opening") && !text.IsOrdinal(i, out number, out next)) return null;
        if (!isLast && text.IsWord(i, "opening")) number = 1;
        if (number is < 1 or > 10 || !text.IsWord(next, "decade") || !text.IsWord(next + 1, "of")) return null;
        if (text.IsWord(next + 2, "this") && text.IsWord(next + 3, "century")) return Decade(2000 + (10 * (number - 1)), next + 4);
        return CenturyOrNull(text.Skip(next + 2, "the")) is { Century: { } century } whole ? Decade(century + (10 * (number - 1)), whole.Next) : null;
    }

    /// <summary>"summer 2019", "the spring of 1969", "in the summer"; not "Arab Spring", not "the fall of".</summary>
    private CalendarDate? SeasonOrNull(int i, bool isListed = false)
    {
        if (!text.Says(i, DateWord.Season, out var season, out var next)) return null;
        var date = new CalendarDate { Rule = DateRules.Season, Next = next, SubYear = season };
        if (!isListed && (text.Says(next, DateWord.Joint, out _, out var other) || text.IsSign((other = next + 1) - 1, '/')) && SeasonOrNull(other, isListed: true) is { Year: { } shared }) return date with { Year = shared };
        if (YearOfPart.AddOrNull(text, next, date) is { } dated)
        {
            // "winter 2019–20": from December to February.
            var at = dated.Next;
            return (text.IsDash(at) || text.IsSign(at, '/')) && text[at + 1] is { IsGlued: true, Length: 2 or 4 } && season == 24 ? dated with { Next = at + 2, IsWinterOfTwoYears = true } : dated;
        }

        if (text.IsWord(i - 1, "the") && (text.Says(i - 2, DateWord.Side) || text.IsWord(i - 2, "until")) && !text.IsWord(i - 2, "after") && EndsPhrase(i + 1)) return date;
        // "By summer, the paper reported, …"
        if (text.IsAnyWord(i - 1, "by", "until", "before") && (text.IsPause(i + 1) || text.Says(i + 1, DateWord.Pronoun))) return date;
        var isIntroduced = text.IsWord(i - 1, "in") || (text.IsWord(i - 1, "the") && (text.IsWord(i - 2, "in") || text.IsWord(i - 2, "during") || text.IsWord(i - 2, "over") || text.IsWord(i - 2, "by") || text.IsWord(i - 2, "to")));
        if (text.IsWord(i - 1, "in") && IsOfEachYear(i)) return null;
        return isIntroduced && !text.IsWord(i + 1, "of") && (text.IsPause(i + 1) || text.Says(i + 1, DateWord.Pronoun) || (text.IsWord(i - 1, "the") && (text.Says(i + 1, DateWord.Joint) || text.IsAnyWord(i + 1, "will", "would", "was", "were", "had", "has", "have")))) ? date : null;
    }

    /// <summary>"ferries in summer and sledges in winter": of two bare seasons in one breath neither is of one year.</summary>
    private bool IsOfEachYear(int i)
    {
        for (var n = Math.Max(1, i - FarthestSeason); n < i + FarthestSeason; n++)
        {
            if (n != i && text.IsWord(n - 1, "in") && text.Says(n, DateWord.Season, out _, out var next) && YearOfPart.AddOrNull(text, next, new CalendarDate { Rule = DateRules.Season, Next = next }) is null) return true;
        }

        return false;
    }

    /// <summary>"since the spring Chinese makers", "before the autumn,": not "since the spring offensive".</summary>
    private bool EndsPhrase(int i) =>
        text.IsPause(i) || text.Says(i, DateWord.Pronoun) || text.Says(i, DateWord.Preposition) || text.Says(i, DateWord.Joint) || text.IsCapitalised(i) || text.IsWord(i, "the") || text.IsWord(i, "a") || text.IsWord(i, "no");

    private bool IsIntroduced(int i) =>
        (text.IsWord(i - 1, "the") || (text.Says(i - 1, DateWord.Portion) && !text.Says(i - 2, DateWord.Owner)) || text.IsDash(i - 1) || text.Says(i - 1, DateWord.Side))
        && !text.Says(i - 1, DateWord.Owner);

    /// <summary>"the 1860s and 70s": the century of the decade before; null where none stands there.</summary>
    private int? CenturyOfListOrNull(int i) =>
        (text.Says(i - 1, DateWord.Joint) || text.IsSign(i - 1, ',')) && text.IsWord(i - 2, "s") && text[i - 3] is { Length: 4, Value: >= 1000 and var before } ? before / 100 * 100
        : text.Says(i - 1, DateWord.Joint) && text.IsWord(i - 2, "s") && text[i - 3] is { Length: 2, Kind: TokenKind.Number } && text.IsWord(i - 4, "the") ? 1900 : null;

    private static CalendarDate Decade(int first, int next) => new() { Rule = DateRules.Decade, Next = next, Decade = first };
}
