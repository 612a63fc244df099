using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes;

/// <summary>Finds authors, title and container in references that set nothing apart but by commas or full stops.</summary>
internal static partial class UnquotedTitle
{
    private const int Timeout = 2000;

    /// <summary>Reads what the rest names; the container stays in the rest.</summary>
    public static void Read(PrintedReference reference)
    {
        var text = reference.Rest.Trim(' ', ',', '.', ';', ':');
        if (text.Length == 0) return;
        var stops = Segments.AtStops(text);
        if (stops.Count >= 2 && ReferenceDates.WholeOrNull(stops[0]) is null) ReadStops(reference, stops);
        else ReadCommas(reference, text);
    }

    /// <summary>Reads "Author, Author and Author, Title": names as long as names follow, then the title.</summary>
    public static void ReadAuthorAndTitle(PrintedReference reference, string text)
    {
        var segments = Segments.AtCommas(text);
        var authors = LeadingAuthors(reference, segments);
        reference.Title = TextFrom(text, segments, authors);
    }

    // Lo, Bobo. Title. Washington: Brookings, 2008. / Title. Outlet. Date.
    private static void ReadStops(PrintedReference reference, List<string> stops)
    {
        var at = 0;
        if (reference.Authors.Count == 0 && !reference.IsQuoted && stops.Count >= 2 && !IsDated(stops[1]) && IsAuthorList(stops[0], stops.Count))
        {
            reference.Authors.AddRange(NameReader.Read(stops[0], out var others));
            reference.AndOthers = others;
            at = 1;
            // Chicago author-date: Author. 2019. Title.
            if (stops.Count > 2 && ReferenceDates.WholeOrNull(stops[1]) is { } date)
            {
                reference.Issued ??= date.Date;
                at = 2;
            }
        }
        else if (stops.Count >= 2 && stops[0].Contains(", ", StringComparison.Ordinal) && !IsDated(stops[0]))
        {
            // "Author, Title. Container, date": the comma style with one stop.
            var head = Segments.AtCommas(stops[0]);
            var authors = LeadingAuthors(reference, head);
            if (authors > 0 && authors < head.Count)
            {
                reference.Title = TextFrom(stops[0], head, authors);
                reference.Rest = string.Join(". ", stops.Skip(1));
                return;
            }
        }

        if (at == 0 && IsDated(stops[0]))
        {
            ReadCommas(reference, string.Join(", ", stops));
            return;
        }

        reference.Title = at < stops.Count ? stops[at] : null;
        reference.Rest = string.Join(". ", stops.Skip(at + 1));
        if (at + 1 >= stops.Count && reference.Title is { } only && only.Contains(',', StringComparison.Ordinal))
        {
            reference.Title = null;
            ReadCommas(reference, only);
        }
    }

    // Author, Title, Container, date — or any of these without the others.
    private static void ReadCommas(PrintedReference reference, string text)
    {
        foreach (var day in ReferenceDates.Find(text).Where(date => date.Fineness == 3).Reverse())
        {
            // "May 13, 2009" has a comma of its own.
            text = string.Concat(text.AsSpan(0, day.Span.Start), day.Date.ToString(), text.AsSpan(day.Span.End));
        }

        var segments = Segments.AtCommas(text);
        var dateAt = segments.FindLastIndex(segment => ReferenceDates.WholeOrNull(segment) is not null);
        if (dateAt < 0 && TrailingDate(segments) is { } split) (segments, dateAt) = split;
        var end = dateAt < 0 ? segments.Count : dateAt;
        if (dateAt >= 0)
        {
            reference.Issued ??= ReferenceDates.WholeOrNull(segments[dateAt])!.Value.Date;
        }

        var names = reference.Authors.Count == 0 ? LeadingAuthors(reference, segments[..end]) : 0;
        var left = segments[names..end];
        var container = left.FindIndex(segment => ContainerReader.KnownOrNull(segment) is { Outlet.IsPlatform: false });
        if (container == 0 && names > 0 && left.Count > 1) container = left.FindIndex(1, segment => ContainerReader.KnownOrNull(segment) is not null);
        if (container < 0 && dateAt >= 0 && left.Count >= 2) container = left.Count - 1;
        if (container < 0 && names == 0 && left.Count == 1 && dateAt >= 0 && LooksLikeOutlet(left[0])) container = 0;
        if (container < 0) container = left.Count;
        var title = TextFrom(text, segments, names, names + container);
        reference.Title = title.Length > 0 ? title : null;
        reference.Rest = string.Join(", ", segments.Skip(names + container).Where((_, i) => names + container + i != dateAt));
    }

    private static (List<string> Segments, int DateAt)? TrailingDate(List<string> segments)
    {
        // "Title, Outlet 3 May 2019": the date closes its segment without a comma.
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var dates = ReferenceDates.Find(segments[i]);
            if (dates.Count == 0 || dates[^1] is not { Fineness: 3 } date) continue;
            if (segments[i].AsSpan(date.Span.End).Trim(" ()").Length > 0 || date.Span.Start == 0) continue;
            List<string> cut = [.. segments[..i], segments[i][..date.Span.Start].Trim(' ', '('), segments[i][date.Span.Start..].Trim('(', ')'), .. segments[(i + 1)..]];
            return (cut, i + 1);
        }

        return null;
    }

    private static int LeadingAuthors(PrintedReference reference, List<string> segments)
    {
        if (reference.IsQuoted) return 0;
        // A reference needs something besides its authors.
        var most = Math.Min(segments.Count - 1, 12);
        if (most < 1) return 0;
        var known = segments.FindIndex(1, segment => ContainerReader.KnownOrNull(segment) is not null);
        if (known > 0) most = Math.Min(most, known - 1);
        else if (most >= 2 && !IsWordy(segments[^1])) most--;
        for (var count = most; count >= 1; count--)
        {
            if (!segments.Take(count).All(IsNameLike)) continue;
            var text = string.Join(", ", segments.Take(count));
            if (count == 1 && !text.Contains(' ', StringComparison.Ordinal) && Outlets.FindOrNull(text) is null) continue;
            var names = NameReader.Read(text, out var others);
            if (names.Count == 0 || (count > 1 && names.Any(name => !name.Contains(' ', StringComparison.Ordinal)))) continue;
            if (names.Count == 1 && ContainerReader.KnownOrNull(text) is not null && (segments.Count - count == 0 || ReferenceDates.WholeOrNull(segments[count]) is not null)) continue;
            reference.Authors.AddRange(names);
            reference.AndOthers |= others;
            return count;
        }

        return 0;
    }

    private static bool IsWordy(string segment) => segment.Count(' ') >= 3 || SmallWord().IsMatch(segment);

    private static bool IsNameLike(string segment) =>
        (segment.Length <= 90 && NameReader.IsCorporate(segment) && char.IsUpper(segment[0])) ||
        segment.Length <= 60 && !segment.Contains(':', StringComparison.Ordinal) && !segment.Any(char.IsDigit) && segment.Split(' ').Length <= 8
        && !SmallWord().IsMatch(segment) && (NameReader.Read(segment, out _).Count > 0 || segment.Contains("et al", StringComparison.Ordinal));

    private static bool IsAuthorList(string text, int stops)
    {
        var names = NameReader.Read(text, out _);
        if (names.Count == 0) return false;
        if (text.Contains(',', StringComparison.Ordinal) || text.Contains("et al", StringComparison.Ordinal) || names.Count > 1) return true;
        // "Axis of Convenience. Brookings. 2008": two or three capitalised words are a person only before a title.
        return stops >= 3 && names[0].Contains(' ', StringComparison.Ordinal) && !SmallWord().IsMatch(text);
    }

    private static bool IsDated(string text) => ReferenceDates.Find(text).Any(date => date.Fineness == 3) && text.Contains(',', StringComparison.Ordinal);

    private static bool LooksLikeOutlet(string segment) =>
        segment.Split(' ') is { Length: <= 5 } words && words.All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de");

    private static string TextFrom(string text, List<string> segments, int from, int? to = null)
    {
        if (from >= segments.Count || to <= from) return "";
        var last = (to ?? segments.Count) - 1;
        var start = 0;
        for (var i = 0; i < from; i++) start = text.IndexOf(segments[i], start, StringComparison.Ordinal) + segments[i].Length;
        start = text.IndexOf(segments[from], start, StringComparison.Ordinal);
        var end = start;
        for (var i = from; i <= last; i++) end = text.IndexOf(segments[i], end, StringComparison.Ordinal) + segments[i].Length;
        return text[start..end].Trim(' ', ',', '.', '*', '_', '‘', '“');
    }

    [GeneratedRegex(@"\b(the|of|in|on|for|to|from|with|a|an|is|are|at|after|over|between|or|as|under|against|toward|towards)\b", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SmallWord();
}
