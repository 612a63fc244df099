using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>
/// A date as certain as the text is: an Extended Date/Time Format value (ISO 8601-2, Library of Congress specification).
/// It keeps its text and knows the first and last day it may mean; order, overlap and search follow from these.
/// </summary>
public sealed partial class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    private readonly string _text;

    private EdtfDate(string text, Day? earliest, Day? latest) => (_text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>The first day that the date may mean; null where its beginning is open or unknown.</summary>
    public Day? Earliest { get; }

    /// <summary>The last day that the date may mean, inclusive; null where its end is open or unknown.</summary>
    public Day? Latest { get; }

    /// <summary>Reads an EDTF value.</summary>
    /// <exception cref="FormatException">The text is no EDTF value; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException(error);

    /// <summary>Reads an EDTF value, or says in <paramref name="error"/> why it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        error = $"'{text}' is not an EDTF date";
        if (string.IsNullOrEmpty(text)) return false;
        var ends = text.Split('/');
        if (ends.Length > 2) return false;
        var bounds = new List<(Day? First, Day? Last)>();
        foreach (var end in ends)
        {
            if (end is ".." or "" && ends.Length == 2) { bounds.Add((null, null)); continue; }
            var match = Level0().Match(end);
            if (!match.Success) return false;
            var y = match.Groups["y"].Value;
            var first = new Day(long.Parse(y.Replace('X', '0'), CultureInfo.InvariantCulture), 1, 1);
            var last = new Day(long.Parse(y.Replace('X', '9'), CultureInfo.InvariantCulture), 12, 31);
            if (match.Groups["m"].Success)
            {
                var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
                if (month is < 1 or > 12) return false;
                var days = DateTime.DaysInMonth((int)first.Year, month);
                (first, last) = (new Day(first.Year, month, 1), new Day(first.Year, month, days));
                if (match.Groups["d"].Success)
                {
                    var d = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
                    if (d < 1 || d > days) return false;
                    first = last = first with { DayOfMonth = d };
                }
            }

            bounds.Add((first, last));
        }

        date = new EdtfDate(text, bounds[0].First, bounds[^1].Last);
        error = null;
        return true;
    }

    /// <summary>Whether some day may belong to both.</summary>
    public bool Overlaps(EdtfDate other) =>
        !(Latest < other.Earliest) && !(other.Latest < Earliest);

    /// <summary>The value in plain English.</summary>
    public string InWords() => _text;

    /// <summary>The text that was parsed.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other) => other is null ? 1 : (Earliest?.Number ?? long.MinValue).CompareTo(other.Earliest?.Number ?? long.MinValue);

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<y>\d{2}[\dX]{2})(-(?<m>\d\d)(-(?<d>\d\d))?)?[~?%]?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Level0();
}
