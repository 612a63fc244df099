using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.References.Names;

/// <summary>Reads authors off the beginning of what stands between commas: names as long as names follow.</summary>
internal static partial class LeadingAuthors
{
    /// <summary>Reads them.</summary>
    /// <param name="reference">Given the authors.</param>
    /// <param name="segments">What stands between commas.</param>
    /// <returns>How many segments name them.</returns>
    public static int Read(PrintedReference reference, List<string> segments)
    {
        if (reference.IsQuoted) return 0;
        // A reference needs something besides its authors.
        var most = Math.Min(segments.Count - 1, 12);
        if (most < 1) return 0;
        if (reference.Authors.Count > 0) return 0;
        // "Government of X, Ministry of Y, Title": an office of the body before it.
        var known = segments.FindIndex(1, segment => ContainerReader.KnownOrNull(segment) is not null);
        if (known == 1 && segments.Count > 2 && BodyName.Is(segments[0]) && ContainerReader.KnownOrNull(segments[1]) is { Outlet.Kind: "government" })
            known = segments.FindIndex(2, segment => ContainerReader.KnownOrNull(segment) is not null);
        if (known > 0) most = Math.Min(most, known - 1);
        else if (most >= 2 && !IsWordy(segments[^1])) most--;
        for (var count = most; count >= 1; count--)
        {
            if (!segments.Take(count).All(IsNameLike)) continue;
            var text = string.Join(", ", segments.Take(count));
            if (count == 1 && !text.Contains(' ', StringComparison.Ordinal) && Outlets.FindOrNull(text) is null) continue;
            var names = NameReader.Read(text, out var others);
            if (names.Count == 0 || (names.Count > 1 && (count > 1 || names.Any(HasGiven)) && !names.All(HasGiven))) continue;
            if (names.Count == 1 && ContainerReader.KnownOrNull(text) is not null && (segments.Count - count == 0 || ReferenceDates.WholeOrNull(segments[count]) is not null)) continue;
            reference.Authors.AddRange(names);
            reference.AndOthers |= others;
            return count < segments.Count && EditorWord().IsMatch(segments[count]) ? count + 1 : count;
        }

        // "This is argued at length in Ann Lee, Title"
        if (CommentBefore().Match(segments[0]) is { Success: true } comment && NameReader.Read(comment.Groups["who"].Value, out _) is { Count: 1 } named)
        {
            reference.Authors.AddRange(named);
            return 1;
        }

        return 0;
    }

    private static bool HasGiven(string name) => name.Contains(' ', StringComparison.Ordinal);

    private static bool IsWordy(string segment) => segment.Count(' ') >= 3 || segment.Any(char.IsDigit) || SmallWord().IsMatch(segment);

    private static bool IsNameLike(string segment) =>
        (segment.Length <= 90 && BodyName.Is(segment) && char.IsUpper(segment[0])) ||
        segment.Length <= 60 && !segment.Contains(':', StringComparison.Ordinal) && !segment.Any(char.IsDigit) && segment.Split(' ').Length <= 8
        && !SmallWord().IsMatch(segment) && (NameReader.Read(WithoutAnd(segment), out _).Count > 0 || segment.Contains("et al", StringComparison.Ordinal));

    private static string WithoutAnd(string segment) => segment.StartsWith("and ", StringComparison.Ordinal) ? segment[4..] : segment;

    [GeneratedRegex(@"^[(\[]?(eds?|editors?|comps?|trans)\.?[)\]]?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex EditorWord();

    [GeneratedRegex(@"^(This|These|That|Those|It|I|We|Here|Details|More|Such|Similar|The|On|For|As|Much|Some|A)\s([\p{L}’'-]+\s){3,20}(in|by|from|to|of|see)\s(?<who>(\p{Lu}[\p{L}.'’-]*\s?){2,4})$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CommentBefore();

    /// <summary>A small word that titles hold and names do not.</summary>
    [GeneratedRegex(@"\b(the|of|in|on|for|to|from|with|a|an|is|are|at|after|over|between|or|as|under|against|toward|towards)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    internal static partial Regex SmallWord();
}
