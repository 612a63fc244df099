using System.Collections.Frozen;
using System.Text;

namespace RelationsExplorer.Import.Notes;

/// <summary>Who publishes: a newspaper, journal, agency, institute, ministry, publisher …</summary>
/// <param name="Name">The name under which all its other names are gathered.</param>
/// <param name="Kind">agency, newspaper, magazine, broadcaster, site, journal, institute, government, company, publisher, platform or reference.</param>
internal sealed record Outlet(string Name, string Kind)
{
    /// <summary>Whether it reports news.</summary>
    public bool IsPress => Kind is "agency" or "newspaper" or "magazine" or "broadcaster" or "site";

    /// <summary>Whether it holds works of others without being their container: JSTOR, ResearchGate.</summary>
    public bool IsPlatform => Kind == "platform";
}

/// <summary>One name of an outlet.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Text">The name as it is best written.</param>
/// <param name="Plain">Whether the name is also a plain word or another body, so that prose must say more before it counts.</param>
internal sealed record OutletName(Outlet Outlet, string Text, bool Plain);

/// <summary>The outlets that the list <c>outlets.tsv</c> knows. Others are read too; these help to tell containers from titles.</summary>
internal static class Outlets
{
    // Offices of one state carry its name or not.
    private const string OfChina = "ofthepeoplesrepublicofchina";

    private static readonly FrozenDictionary<string, OutletName> Names = Read();

    /// <summary>The longest name, in words.</summary>
    public static int LongestName { get; } = Names.Values.Max(name => name.Text.Count(' ') + 1) + 1;

    /// <summary>The outlet that the words name, whatever their case, spaces and hyphens; null for an unknown one.</summary>
    public static OutletName? FindOrNull(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > 100) return null;
        var key = Key(words);
        if (Names.TryGetValue(key, out var name)) return name;
        if (key.EndsWith(OfChina, StringComparison.Ordinal) && Names.TryGetValue(key[..^OfChina.Length], out name)) return name;
        return key.StartsWith("the", StringComparison.Ordinal) && Names.TryGetValue(key[3..], out name) ? name : null;
    }

    /// <summary>The words as the list writes them where they differ only in case and spaces ("Gulf news"); else as they are.</summary>
    public static string Spelled(string words) =>
        FindOrNull(words) is { } name && Key(name.Text) == Key(words) && !words.Contains(name.Text, StringComparison.Ordinal) ? name.Text : words;

    /// <summary>Letters and digits in lower case, all else left out: what two spellings of one name share.</summary>
    public static string Key(ReadOnlySpan<char> words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (c == '&') key.Append("and");
        }

        return key.ToString();
    }

    private static FrozenDictionary<string, OutletName> Read()
    {
        var names = new Dictionary<string, OutletName>();
        var later = new List<OutletName>();
        foreach (var columns in WordList.Rows(typeof(Outlets), "outlets.tsv"))
        {
            var outlet = new Outlet(columns[0].TrimStart('~'), columns[1]);
            Add(columns[0], outlet);
            foreach (var other in columns.Length > 2 ? columns[2].Split(" | ") : []) Add(other, outlet);
        }

        // "Moscow Times" for "The Moscow Times", where the list gives no such name another meaning.
        foreach (var name in later) names.TryAdd(Key(name.Text), name);
        return names.ToFrozenDictionary();

        void Add(string text, Outlet outlet)
        {
            var plain = text.StartsWith('~');
            var name = new OutletName(outlet, text.TrimStart('~'), plain);
            names.TryAdd(Key(name.Text), name);
            if (name.Text.StartsWith("The ", StringComparison.Ordinal)) later.Add(name with { Text = name.Text[4..], Plain = true });
        }
    }
}
