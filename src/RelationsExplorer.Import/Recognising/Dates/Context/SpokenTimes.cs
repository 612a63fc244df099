using RelationsExplorer.Import.Recognising.Dates.Calendar;
using RelationsExplorer.Import.Recognising.Dates.Periods;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Context;

/// <summary>
/// Finds when the words of a direct quotation were spoken, where its sentence says so outside it: "“About a hundred years ago,” he told
/// them on 10 July 1964, “the land …”". Limit: a date with its year, the only one there, and a word of saying.
/// </summary>
internal sealed class SpokenTimes
{
    // A sentence's words outside the quotation are followed so far, and the word of saying stands near it.
    private const int Farthest = 30, FarthestSaying = 8;

    private readonly DateText _text;
    private readonly CalendarReader _calendar;
    private readonly List<(int From, int To, KnownDate Spoken)> _quotations = [];

    /// <summary>Reads the quotations of a passage.</summary>
    public SpokenTimes(DateText text)
    {
        (_text, _calendar) = (text, new CalendarReader(text));
        if (text.Text.AsSpan().IndexOfAny("“\"«") < 0) return;
        for (var i = 0; i < text.Count; i++)
        {
            if (!IsOpening(i)) continue;
            var end = i + 1;
            while (end < text.Count && !IsClosing(end)) end++;
            if ((AfterOrNull(end) ?? BeforeOrNull(i)) is { } spoken) _quotations.Add((i, end, spoken));
            i = end;
        }
    }

    /// <summary>When the words at that token were spoken; null where they are in no quotation, or nothing says it.</summary>
    public KnownDate? AtOrNull(int i)
    {
        foreach (var (from, to, spoken) in _quotations)
        {
            if (from < i && i < to) return spoken;
        }

        return null;
    }

    // "…,” he told them on 10 July 1964"
    private KnownDate? AfterOrNull(int end)
    {
        if (_text.IsSign(end - 1, '.')) return null;
        var next = end + 1;
        while (next <= end + Farthest && next < _text.Count && !IsOpening(next) && !EndsSentence(next)) next++;
        return OnlyDateOrNull(end + 1, next, farthest: 0);
    }

    // "In July 1964 he told them: “…"
    private KnownDate? BeforeOrNull(int start)
    {
        var first = start;
        while (first > Math.Max(0, start - Farthest) && !IsClosing(first - 1) && !EndsSentence(first - 1)) first--;
        return OnlyDateOrNull(first, start, FarthestSaying);
    }

    // The word of saying stands near the beginning of these words, or so near their end.
    private KnownDate? OnlyDateOrNull(int from, int to, int farthest)
    {
        KnownDate? found = null;
        var isSaid = false;
        for (var i = from; i < to;)
        {
            isSaid |= _text.Says(i, DateWord.Saying) && (i < from + FarthestSaying || i >= to - farthest);
            var date = _text[i].Kind == TokenKind.Number || _text.IsMonth(i, out _, out _) ? _calendar.ReadOrNull(i) : null;
            if (date is { Year: not null } dated && PeriodMaker.MakeOrNull(dated)?.Value is { } value)
            {
                if (found is not null) return null;
                found = new KnownDate(value);
            }

            i = date?.Next ?? i + 1;
        }

        return isSaid ? found : null;
    }

    private bool IsOpening(int i) => _text.IsSign(i, '“') || _text.IsSign(i, '«') || _text.IsSign(i, '"');

    private bool IsClosing(int i) => _text.IsSign(i, '”') || _text.IsSign(i, '»') || _text.IsSign(i, '"');

    private bool EndsSentence(int i) => (_text.IsSign(i, '.') && !_text[i + 1].IsGlued && _text[i - 1].Length > 1) || _text.IsSign(i, '?') || _text.IsSign(i, '!') || _text.IsSign(i, ';');
}
