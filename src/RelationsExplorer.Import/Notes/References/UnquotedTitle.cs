using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Finds authors, title and container in references that set nothing apart but by commas or full stops.</summary>
internal static partial class UnquotedTitle
{
    /// <summary>Reads what the rest names; the container stays in the rest.</summary>
    public static void Read(PrintedReference reference)
    {
        var text = reference.Rest.Trim(' ', ',', '.', ';', ':');
        if (text.Length == 0) return;
        if (reference.Issued is null && !LawWords.IsLaw(text) && YearAtEnd().Match(text) is { Success: true } year)
        {
            reference.Issued = ReferenceDates.WholeOrNull(year.Groups["date"].Value)?.Date;
            text = text[..year.Index];
        }
        else if (reference.Issued is null && PlaceAndYearAtEnd().Match(text) is { Success: true } imprint && ImprintReader.IsPlace(imprint.Groups["place"].Value))
        {
            // "Title, House, London 2015"
            reference.Issued = ReferenceDates.WholeOrNull(imprint.Groups["date"].Value)?.Date;
            text = $"{text[..imprint.Index]}, {imprint.Groups["place"].Value}, {imprint.Groups["date"].Value}";
        }

        if (HouseAndYearAtEnd().Match(text) is { Success: true } house)
        {
            // "City: House 2011"
            reference.Issued ??= ReferenceDates.WholeOrNull(house.Groups["date"].Value)?.Date;
            text = text[..house.Index];
        }

        if (OwnWords().IsMatch(text) && Segments.AtStops(text) is [var only, _, ..]) text = only;
        var stops = CommaStyle.WithSubtitle(WithQuestionJoined(Segments.AtStops(text)), reference.Authors.Count > 0);
        if (stops.Count >= 2 && ReferenceDates.WholeOrNull(stops[0]) is null) ReadStops(reference, stops);
        else ReadCommas(reference, text);
    }

    /// <summary>The parts with a question joined to what follows it: "Close allies? Measuring what binds them" is one title.</summary>
    public static List<string> WithQuestionJoined(List<string> parts)
    {
        var at = parts.FindIndex(part => part[^1] is '?' or '!');
        if (at < 0 || at + 2 >= parts.Count || parts[at + 1].Count(' ') < 2 || ContainerReader.KnownOrNull(parts[at + 1]) is not null
            || NameReader.IsCorporate(parts[at + 1].Split(',')[0]) || ImprintReader.PlaceOrNull(parts[at + 1]) is not null || parts[at + 1].StartsWith("In ", StringComparison.Ordinal) || ReferenceDates.Find(parts[at + 1]).Count > 0) return parts;
        return [.. parts[..at], $"{parts[at]} {parts[at + 1]}", .. parts[(at + 2)..]];
    }

    /// <summary>Reads "Author, Author and Author, Title": names as long as names follow, then the title.</summary>
    public static void ReadAuthorAndTitle(PrintedReference reference, string text)
    {
        var segments = Segments.AtCommas(text);
        var authors = LeadingAuthors.Read(reference, segments);
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
        else if (reference.Authors.Count == 0 && stops.Count >= 2 && stops[0].Contains(", ", StringComparison.Ordinal) && !IsDated(stops[0]))
        {
            // "Author, Title. Container, date": the comma style with one stop.
            var head = Segments.AtCommas(stops[0]);
            var authors = LeadingAuthors.Read(reference, head);
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

        if (reference.Authors.Count > 0) CollectionReader.ReadAfterTitle(reference, stops, at + 1);
        if (reference.HasColonHead) Subtitles.Join(stops, at);
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

        var names = reference.Authors.Count == 0 ? LeadingAuthors.Read(reference, segments[..end]) : 0;
        var left = segments[names..end];
        if (reference.IsPost && names == 0 && left is [var poster] && NameReader.Read(poster, out _) is { Count: > 0 } who)
        {
            reference.Authors.AddRange(who);
            reference.Rest = "";
            return;
        }

        if (OwnWords().IsMatch(left.Count > 0 ? left[0] : ""))
        {
            // "Interview with A. Lee, Senior Fellow, Moscow, 3 May 2019": only a known outlet has carried it.
            reference.Title = left[0];
            reference.Rest = string.Join(", ", left.Skip(1).Where(segment => ContainerReader.KnownOrNull(segment) is { Outlet.IsPress: true }));
            return;
        }

        var container = left.FindIndex(segment => ContainerReader.KnownOrNull(segment) is { Outlet.IsPlatform: false });
        if (container == 0 && names > 0 && left.Count > 1) container = left.FindIndex(1, segment => ContainerReader.KnownOrNull(segment) is not null);
        var imprint = left.FindIndex(ImprintReader.IsImprint);
        if (imprint > 0 && (container < 0 || imprint < container)) container = imprint;
        var series = left.FindIndex(TitleTail.IsSeries);
        if (series > 0 && (container < 0 || series < container)) container = series;
        if (container < 0 && dateAt >= 0 && left.Count >= 2) container = left.Count - 1;
        // "Title, House, City, 2019"
        while (container > 1 && container == left.Count - 1 && (ImprintReader.IsPlace(left[container]) || House().IsMatch(left[container - 1]))) container--;
        if (container < 0 && names == 0 && left.Count == 1 && dateAt >= 0 && LooksLikeOutlet(left[0])) container = 0;
        if (container < 0) container = left.Count;
        // "Title, City, House, 2019"
        var titleEnd = container > 1 && container < left.Count && ImprintReader.IsPlace(left[container - 1]) ? container - 1 : container;
        var title = TextFrom(text, segments, names, names + titleEnd);
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
            List<string> cut = [.. segments[..i], Dated().Replace(segments[i][..date.Span.Start].Trim(' ', '('), ""), segments[i][date.Span.Start..].Trim('(', ')'), .. segments[(i + 1)..]];
            return (cut, i + 1);
        }

        return null;
    }

    private static bool IsAuthorList(string text, int stops)
    {
        var names = NameReader.Read(text, out _);
        if (names.Count == 0) return false;
        if (stops >= 3 && Outlets.FindOrNull(text) is not null) return true;
        if (text.Contains(',', StringComparison.Ordinal) || text.Contains("et al", StringComparison.Ordinal) || names.Count > 1 || (stops >= 3 && NameReader.IsOffice(text))) return true;
        // "Axis of Convenience. Brookings. 2008": two or three capitalised words are a person only before a title.
        return stops >= 3 && (names[0].Contains(' ', StringComparison.Ordinal) || names[0][0] > '\u2E80') && !LeadingAuthors.SmallWord().IsMatch(text);
    }

    private static bool IsDated(string text) => ReferenceDates.Find(text).Any(date => date.Fineness == 3) && text.Contains(',', StringComparison.Ordinal);

    private static bool LooksLikeOutlet(string segment) =>
        segment.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= 5 } words && words.All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de");

    private static string TextFrom(string text, List<string> segments, int from, int? to = null)
    {
        if (from >= segments.Count || to <= from) return "";
        var last = (to ?? segments.Count) - 1;
        var start = 0;
        for (var i = 0; i < from; i++) start = text.IndexOf(segments[i], start, StringComparison.Ordinal) + segments[i].Length;
        start = text.IndexOf(segments[from], start, StringComparison.Ordinal);
        var end = start;
        for (var i = from; i <= last; i++) end = text.IndexOf(segments[i], end, StringComparison.Ordinal) + segments[i].Length;
        var title = text[start..end].Trim(' ', ',', '.', '*', '_', '‘', '“');
        // "“Great Game” or Small Change?": a mark that closes within the title has opened at its beginning.
        return title.Contains('”', StringComparison.Ordinal) && !title.Contains('“', StringComparison.Ordinal) ? '“' + title : title;
    }

    // "Author, Title (1989)": a year and no house
    [GeneratedRegex(@"(?<=\p{Ll}{2}|\p{Lu}{3}|\d{4})\s\((?<date>(1[5-9]|20)\d\d)\)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"(?<=:\s(\p{Lu}\.\s?){0,3}\p{Lu}[^,:.()]{1,60})\s(?<date>(1[5-9]|20)\d\d)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex HouseAndYearAtEnd();

    [GeneratedRegex(@",\s(?<place>\p{Lu}[\p{L}\s.–/-]{2,40}?)\s(?<date>(1[5-9]|20)\d\d)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PlaceAndYearAtEnd();

    // "River Press", "Lee Publishers": a house, whatever its town.
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.’'-]*\s(&\s|and\s)?){1,4}(Press|Publishers?|Publishing|Publications|Verlag|Books)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex House();

    [GeneratedRegex(@"\s(of|dated|от)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^((the )?authors?[’']?s?[’']? |personal |telephone |phone |confidential )?(interviews? (with|by)|communication (with|from)|conversation (with|between)|e-?mail (from|to)|correspondence with)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OwnWords();
}
