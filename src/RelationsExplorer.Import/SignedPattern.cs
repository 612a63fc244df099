using System.Buffers;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Import;

/// <summary>A pattern, and signs of which each match has one, in any case. The signs are looked for first: most texts have none of them.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="signs">Its signs.</param>
internal sealed class SignedPattern(Regex pattern, params string[] signs)
{
    private readonly SearchValues<string> _signs = SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);

    /// <summary>The pattern itself.</summary>
    public Regex Pattern => pattern;

    /// <summary>Whether a text has one of the signs.</summary>
    public bool IsSigned(ReadOnlySpan<char> text) => text.ContainsAny(_signs);

    /// <summary>Whether it is found in a text.</summary>
    public bool IsMatch(string text) => IsSigned(text) && pattern.IsMatch(text);

    /// <summary>The first match from a place on; one without success where there is none.</summary>
    public Match Match(string text, int from = 0) => IsSigned(text) ? pattern.Match(text, from) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>All matches, in order.</summary>
    public IEnumerable<Match> Matches(string text) => IsSigned(text) ? pattern.Matches(text) : [];

    /// <summary>The text with something else in place of each match.</summary>
    public string Replace(string text, string instead) => IsSigned(text) ? pattern.Replace(text, instead) : text;

    /// <summary>The text with what is made of each match in its place.</summary>
    public string Replace(string text, MatchEvaluator instead) => IsSigned(text) ? pattern.Replace(text, instead) : text;

    /// <summary>What stands before, between and behind the matches.</summary>
    public string[] Split(string text) => IsSigned(text) ? pattern.Split(text) : [text];
}
