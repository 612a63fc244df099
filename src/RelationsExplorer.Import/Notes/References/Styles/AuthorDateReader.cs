using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Containers;
using RelationsExplorer.Import.Notes.References.Dates;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Titles;

namespace RelationsExplorer.Import.Notes.References.Styles;

/// <summary>Reads the style of APA and Harvard: "Authors (2019, May 3). Title. Container, 20(2), 207–224."</summary>
internal static partial class AuthorDateReader
{
    /// <summary>Whether authors and a date in brackets stand first, and a title without quotation marks behind them.</summary>
    public static bool HasBareTitle(string text) =>
        AuthorDate().Match(text) is { Success: true } match && !QuotedTitle.Opens(text, match.Groups["rest"].Index) && char.IsLetterOrDigit(match.Groups["rest"].Value[0])
        && !match.Groups["who"].Value.Contains(" ‘", StringComparison.Ordinal) && (ReferenceDates.WholeOrNull(match.Groups["date"].Value) is not null || Undated().IsMatch(match.Groups["date"].Value))
        && (match.Groups["who"].Value.Contains(',', StringComparison.Ordinal) || match.Groups["stop"].Value.StartsWith('.') || FamilyAndInitials().IsMatch(match.Groups["who"].Value))
        && Segments.AtStops(match.Groups["who"].Value).Count == 1 && !match.Groups["who"].Value.Contains(": ", StringComparison.Ordinal) && NameReader.Read(match.Groups["who"].Value, out _).Count > 0;

    /// <summary>Reads authors, date and title; what follows is left.</summary>
    /// <returns>Whether the reference is of that style.</returns>
    public static bool Read(PrintedReference reference)
    {
        if (reference.Authors.Count > 0) return false;
        var match = AuthorDate().Match(reference.Rest);
        if (!match.Success) return false;
        var date = ReferenceDates.WholeOrNull(match.Groups["date"].Value);
        if (date is null && !Undated().IsMatch(match.Groups["date"].Value)) return false;
        var names = NameReader.Read(WithAbbreviation().Replace(match.Groups["who"].Value, "${whole}"), out var others);
        if (names.Count == 0) return false;
        reference.Authors.AddRange(names);
        reference.AndOthers = others;
        reference.Issued ??= date?.Date;
        var rest = match.Groups["rest"].Value.Trim(' ', '.', ',', ':', '*', '_');
        var endsWithHouse = false;
        if (HouseInBrackets().Match(rest) is { Success: true } house)
        {
            reference.Publisher ??= house.Groups["publisher"].Value.Trim();
            if (house.Groups["day"] is { Success: true } day && date is { Fineness: 1 } year) reference.Issued = ReferenceDates.DayInYearOrNull(day.Value, year.Date.ToString())?.Date ?? reference.Issued;
            rest = rest.Remove(house.Index, house.Length);
            endsWithHouse = house.Index >= rest.TrimEnd(' ', '.').Length;
        }

        rest = QuoteAtEnd().Replace(rest, "”. ");
        if (VolumeAndPage().Match(rest) is { Success: true } serial)
        {
            (reference.Volume, reference.Locator) = (reference.Volume ?? serial.Groups["vol"].Value, reference.Locator ?? $"p. {serial.Groups["page"].Value}");
            rest = rest[..serial.Index];
        }

        var sentences = Segments.AtStops(rest);
        // Before a house in brackets stands the title alone, with its commas, and at most the number of a series.
        var isWhole = EndsWithMedium().IsMatch(rest) || (match.Groups["stop"].Value == "." && reference.Url is not null);
        var parts = sentences.Count > 1 || isWhole ? sentences : endsWithHouse && !SeriesNumber().IsMatch(rest) ? [rest.TrimEnd(' ', '.', ',')] : Segments.AtCommas(rest);
        parts = UnquotedTitle.WithQuestionJoined(parts);
        CollectionReader.ReadAfterTitle(reference, parts, 1);
        reference.Title = parts.Count > 0 ? Bracketed().Replace(parts[0], "").Trim(' ', '*', '_') : null;
        reference.Rest = string.Join(". ", parts.Skip(1));
        return true;
    }

    // "Unions and the “ferry question.” In A. Holm (Ed.), …": the stop inside the mark ends the title.
    [GeneratedRegex(@"\.”\s(?=In\s\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex QuoteAtEnd();

    // "Lee AB", "de Vries PJ"
    [GeneratedRegex(@"^(\p{Ll}+\s){0,2}\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex FamilyAndInitials();

    // "The title, with commas [Data set]"
    [GeneratedRegex(@"^[^\[\]]{5,300}\[\p{L}[^\[\]]*\]\W*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex EndsWithMedium();

    // ", Asia Report No 33", ", MR-1045"
    [GeneratedRegex(@",\s[^,]*(\bNo\.?\s?\d|[A-Z]{2,}-\d)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SeriesNumber();

    // "ICG (International Crisis Group)", "International Crisis Group (ICG)"
    [GeneratedRegex(@"^(\p{Lu}{2,8}\s\((?<whole>\p{Lu}[^()\d]{6,90})\)|(?<whole>\p{Lu}[^()\d]{6,90})\s\(\p{Lu}{2,8}\))$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex WithAbbreviation();

    // "(1988) Title (City: House)", "(City: House; Other City: Other House)", "(City: House, 4 April)": the year stood before.
    [GeneratedRegex(@"\s*\(\p{Lu}[^():;\d]{2,40}:\s(?<publisher>\p{Lu}[^():;,\d]{2,80}(,\s\p{L}[^():;,\d]{2,60})?)(,\s(?<day>\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2}))?(;\s[^():;\d]{2,40}:\s[^():;\d]{2,80})?\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex HouseInBrackets();

    // "Review of Law, 23, 194": a volume and the page on which it begins
    [GeneratedRegex(@"(?<=\p{L}),\s(?<vol>\d{1,3}),\s(?<page>\d{1,6})\W*$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex VolumeAndPage();

    [GeneratedRegex(@"^(?<who>(\p{Lu}{2,8}\s\([^()\d“”""]{6,90}\)|[^()“”""]{6,90}\s\(\p{Lu}{2,8}\)|[^()“”""]{2,400}?)(\s\([Ee]ds?\.?\))?)\s*\(?\((?<date>[^()]{2,30})\)\s*(?<stop>[.,:]?)\s*(?<rest>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex AuthorDate();

    /// <summary>Whether the words stand where a date would, and say that there is none.</summary>
    public static bool IsUndated(string text) => Undated().IsMatch(text.Trim());

    [GeneratedRegex(@"^(n\.?\s?d\.?|no date|undated|forthcoming|in press|s\.\s?a\.?)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Undated();

    [GeneratedRegex(@"\s*\[[^\]]*\]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracketed();
}
