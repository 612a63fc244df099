using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RelationsExplorer.Corpus.Dates;

/// <summary>
/// A date as certain as the text is: an Extended Date/Time Format value (ISO 8601-2, levels 0 to 2 of the Library of
/// Congress specification). It keeps its text and knows the first and last day it may mean; order, overlap and search
/// follow from these. Between the two there may be gaps (<c>XXXX-12-25</c>, <c>[1667,1760]</c>), which these don't see.
/// </summary>
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    private const int LongestError = 300;
    private readonly string _text;

    private EdtfDate(string text, in EdtfExpression expression)
    {
        _text = text;
        (Earliest, Latest, Level) = (expression.Earliest, expression.Latest, expression.Level);
        IsUncertain = expression.Anywhere.HasFlag(EdtfQualifier.Uncertain);
        IsApproximate = expression.Anywhere.HasFlag(EdtfQualifier.Approximate);
        Precision = expression.Shape switch
        {
            EdtfShape.Point => expression.First.Precision,
            EdtfShape.Interval => EdtfPrecision.Interval,
            _ => EdtfPrecision.Set,
        };
    }

    /// <summary>The first day that the date may mean; null where its beginning is open or unknown.</summary>
    public Day? Earliest { get; }

    /// <summary>The last day that the date may mean, inclusive; null where its end is open or unknown.</summary>
    public Day? Latest { get; }

    /// <summary>The lowest level of the specification, 0 to 2, that knows all that is written.</summary>
    public int Level { get; }

    /// <summary>Whether the date or a part of it is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether the date or a part of it is open to doubt: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>How finely it tells the time.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Reads an EDTF value.</summary>
    /// <exception cref="FormatException">The text is no EDTF value; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var error) ? date : throw new FormatException(error);

    /// <summary>Reads an EDTF value, or says in <paramref name="error"/> why it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        error = EdtfReader.Read(text, out var expression);
        if (error is null)
        {
            date = new EdtfDate(text!, expression);
            return true;
        }

        date = null;
        if (!error.Contains($"'{text}'", StringComparison.Ordinal)) error = $"'{text}' is no EDTF date: {error}";
        error = Excerpt.Of(error, LongestError);
        return false;
    }

    /// <summary>A whole year, astronomical numbering (0 is 1 BC).</summary>
    public static EdtfDate OfYear(long year) => Parse(YearText(year));

    /// <summary>A whole month.</summary>
    public static EdtfDate OfMonth(long year, int month) =>
        Parse(string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:00}"));

    /// <summary>One day.</summary>
    public static EdtfDate OfDay(Day day) =>
        Parse(string.Create(CultureInfo.InvariantCulture, $"{YearText(day.Year)}-{day.Month:00}-{day.DayOfMonth:00}"));

    /// <summary>From the one to the other, both inside.</summary>
    public static EdtfDate Between(EdtfDate first, EdtfDate last) => Parse($"{first}/{last}");

    /// <summary>From that date on, without an end.</summary>
    public static EdtfDate Since(EdtfDate first) => Parse($"{first}/..");

    /// <summary>Up to that date, without a beginning.</summary>
    public static EdtfDate Until(EdtfDate last) => Parse($"../{last}");

    /// <summary>Whether some day may belong to both; an open or unknown end counts as unbounded.</summary>
    public bool Overlaps(EdtfDate other) =>
        !(Latest < other.Earliest) && !(other.Latest < Earliest);

    /// <summary>Whether no day that this may mean lies outside the other; an open or unknown end counts as unbounded.</summary>
    public bool SurelyWithin(EdtfDate other) =>
        (other.Earliest is null || other.Earliest <= Earliest) && (other.Latest is null || Latest <= other.Latest);

    /// <summary>Whether some day that this may mean lies inside the other; an open or unknown end counts as unbounded.</summary>
    public bool PossiblyWithin(EdtfDate other) => Overlaps(other);

    /// <summary>The value in plain English: "21 May 2014", "about June 2021", "the 1960s", "from 2005 on".</summary>
    public string InWords()
    {
        _ = EdtfReader.Read(_text, out var expression);
        return EdtfWords.Of(expression, _text);
    }

    /// <summary>The text that was parsed.</summary>
    public override string ToString() => _text;

    /// <summary>By earliest day, open beginnings first; then by latest day, open ends last; then by text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        var byBeginning = Nullable.Compare(Earliest, other.Earliest);
        if (byBeginning != 0) return byBeginning;
        var byEnd = (Latest, other.Latest) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            var (mine, theirs) => mine.Value.CompareTo(theirs.Value),
        };
        return byEnd != 0 ? byEnd : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    private static string YearText(long year) => Math.Abs(year) <= 9999
        ? string.Create(CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}")
        : string.Create(CultureInfo.InvariantCulture, $"Y{year}");
}
