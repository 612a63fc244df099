using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Titles;

/// <summary>Finds author and title between commas: "Author, Title, Container, date", or any of these without the others.</summary>
internal static partial class TitleAtCommas
{
    /// <summary>Whether the words tell of what somebody said to the author: "Interview with A. Lee".</summary>
    public static bool IsOwnWords(string text) => OwnWords().IsMatch(text);

    /// <summary>Reads what stands between the commas; the container stays in the rest.</summary>
    public static void Read(PrintedReference reference, string text)
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
        var title = Segments.TextFrom(text, segments, names, names + titleEnd);
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

    private static bool LooksLikeOutlet(string segment) =>
        segment.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= 5 } words && words.All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&" or "de");

    // "River Press", "Lee Publishers": a house, whatever its town.
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.’'-]*\s(&\s|and\s)?){1,4}(Press|Publishers?|Publishing|Publications|Verlag|Books)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex House();

    [GeneratedRegex(@"\s(of|dated|от)$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^((the )?authors?[’']?s?[’']? |personal |telephone |phone |confidential )?(interviews? (with|by)|communication (with|from)|conversation (with|between)|e-?mail (from|to)|correspondence with)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex OwnWords();
}
