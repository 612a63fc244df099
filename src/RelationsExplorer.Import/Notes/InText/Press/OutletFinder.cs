using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>An outlet named in running text.</summary>
/// <param name="Span">Its name, with "The" where that belongs to it.</param>
/// <param name="Name">The name.</param>
internal sealed record NamedOutlet(Span Span, OutletName Name);

/// <summary>Finds the names of outlets in running text: those of the list, and unknown ones whose name ends like a newspaper's.</summary>
internal static class OutletFinder
{
    /// <summary>The names, in order, none overlapping another.</summary>
    public static IReadOnlyList<NamedOutlet> Find(string text)
    {
        var found = new List<NamedOutlet>();
        var words = ProseWord.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!char.IsUpper(text[words[i].Start]) && !(IsThe(text, words[i]) && i + 1 < words.Count && char.IsUpper(text[words[i + 1].Start]))) continue;
            if (LongestOrNull(text, words, i) is not { } named) continue;
            found.Add(named.Outlet);
            i += named.Words - 1;
        }

        return found;
    }

    private static (NamedOutlet Outlet, int Words)? LongestOrNull(string text, List<Span> words, int first)
    {
        var head = IsThe(text, words[first]) && first + 1 < words.Count ? first + 1 : first;
        var most = Outlets.LongestFrom(text.AsSpan(words[head].Start, words[head].Length));
        if (most > 0) most = Math.Min(most + head - first, words.Count - first);
        for (var count = most; count >= 1; count--)
        {
            var span = new Span(words[first].Start, words[first + count - 1].End);
            if (span.Length > 90 || !IsTogether(text, words, first, count)) continue;
            if (text[span.End - 1] == 's' && text[span.End - 2] is '’' or '\'') span = new Span(span.Start, span.End - 2);
            if (Outlets.FindOrNull(text.AsSpan(span.Start, span.Length)) is { } name && IsWrittenAsName(span.In(text), name)) return (new NamedOutlet(span, name), count);
        }

        return UnknownOrNull(text, words, first);
    }

    // "The Amur Gazette", "Ladoga Weekly"
    private static (NamedOutlet Outlet, int Words)? UnknownOrNull(string text, List<Span> words, int first)
    {
        var start = IsThe(text, words[first]) ? first + 1 : first;
        var last = start;
        while (last < words.Count && last - start < 4 && char.IsUpper(text[words[last].Start]) && !(last > start && IsThe(text, words[last])) && (last == start || IsTogether(text, words, last - 1, 2)))
        {
            if (last > start && PressNames.IsLastWord(text.AsSpan(words[last].Start, words[last].Length)))
            {
                if (CitingWords.Contains(words[start].In(text))) return null;
                var span = new Span(words[first].Start, words[last].End);
                return (new NamedOutlet(span, new OutletName(new Outlet(span.In(text), "newspaper"), span.In(text), false)), last - first + 1);
            }

            last++;
        }

        return null;
    }

    private static bool IsThe(string text, Span word) => word.Length == 3 && text.AsSpan(word.Start, 3).Equals("the", StringComparison.OrdinalIgnoreCase);

    // Only spaces, ampersands and hyphens between the words of a name.
    private static bool IsTogether(string text, List<Span> words, int first, int count)
    {
        for (var i = first; i + 1 < first + count; i++)
        {
            if (text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Trim(" &-–/\u00A0").Length > 0) return false;
        }

        return true;
    }

    // An abbreviation stands in capitals; a name of plain words begins them with capitals.
    private static bool IsWrittenAsName(string written, OutletName name)
    {
        var bare = written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? written[4..] : written;
        if (bare.Length == 0 || !char.IsUpper(bare[0])) return false;
        var text = name.Text.StartsWith("The ", StringComparison.Ordinal) ? name.Text[4..] : name.Text;
        if (text.Contains(' ', StringComparison.Ordinal) || bare.Contains(' ', StringComparison.Ordinal) || bare == text) return true;
        return bare.Length >= 4 && !bare.Any(char.IsLower) && string.Equals(bare, text, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>The words of a text as places: letters and digits with what is inside them.</summary>
internal static class ProseWord
{
    /// <summary>The words, in order.</summary>
    public static List<Span> Of(string text)
    {
        var words = new List<Span>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' or '.' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            // "U.S." keeps its last stop.
            if (i < text.Length && text[i] == '.' && i - start >= 3 && text[i - 2] == '.' && char.IsUpper(text[i - 1])) i++;
            words.Add(new Span(start, i));
        }

        return words;
    }
}
