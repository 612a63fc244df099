using System.Text;

namespace RelationsExplorer.Web.Commands.Completing;

/// <summary>Writes the commands as scripts of three shells. All words come from the program itself and hold no quotation marks.</summary>
internal static class ShellScripts
{
    private static readonly string _programs = string.Join(' ', CompletionCommand.Programs);

    /// <summary>For bash.</summary>
    public static string Bash(IReadOnlyList<CompletedCommand> commands) => $$"""
        _relations_explorer() {
          local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} at= word options= words=
          for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            case "$at $word" in
        {{Steps(commands)}}
            esac
          done
          case "$at:$prev" in
        {{Values(commands, words => $"COMPREPLY=($(compgen -W '{words}' -- \"$cur\")); return ;;", "COMPREPLY=($(compgen -f -- \"$cur\")); return ;;")}}
          esac
          case "$at" in
        {{Each(commands)}}
          esac
          if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur"))
          elif [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur"))
          else COMPREPLY=($(compgen -f -- "$cur")); fi
        }
        complete -o filenames -F _relations_explorer {{_programs}}

        """;

    /// <summary>For zsh; in a file of the fpath, or by source.</summary>
    public static string Zsh(IReadOnlyList<CompletedCommand> commands) => $$"""
        #compdef {{_programs}}
        _relations_explorer() {
          local at= word options= choices= prev=${words[CURRENT-1]}
          for word in "${(@)words[2,CURRENT-1]}"; do
            case "$at $word" in
        {{Steps(commands)}}
            esac
          done
          case "$at:$prev" in
        {{Values(commands, words => $"compadd -- {words}; return ;;", "_files; return ;;")}}
          esac
          case "$at" in
        {{Each(commands).Replace("words=", "choices=", StringComparison.Ordinal)}}
          esac
          if [[ $PREFIX == -* ]]; then compadd -- ${=options}
          elif [[ -n $choices ]]; then compadd -- ${=choices}
          else _files; fi
        }
        compdef _relations_explorer {{_programs}}

        """;

    /// <summary>For fish.</summary>
    public static string Fish(IReadOnlyList<CompletedCommand> commands)
    {
        var script = new StringBuilder();
        foreach (var program in CompletionCommand.Programs)
        {
            foreach (var command in commands)
            {
                var parts = command.Path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var seen = parts.Select(part => $"__fish_seen_subcommand_from {part}");
                var notBelow = command.Commands.Count == 0 ? [] : (string[])[$"not __fish_seen_subcommand_from {string.Join(' ', command.Commands.Select(below => below.Name))}"];
                var where = $"complete -c {program} -n '{string.Join("; and ", seen.Concat(notBelow))}'";
                foreach (var (name, description) in command.Commands) script.Append($"{where} -f -a {name} -d '{description}'\n");
                if (command.Values.Count > 0) script.Append($"{where} -f -a '{string.Join(' ', command.Values)}'\n");
                foreach (var option in command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)))
                    script.Append($"{where} -l {option.Name[2..]}{(option.TakesValue ? option.Values.Count > 0 ? $" -x -a '{string.Join(' ', option.Values)}'" : " -r" : "")} -d '{option.Description}'\n");
            }
        }

        return script.ToString();
    }

    // From one command to the one below it, as the words of the line go by.
    private static string Steps(IReadOnlyList<CompletedCommand> commands) => Lines(6,
        commands.SelectMany(command => command.Commands.Select(below => $"'{command.Path} {below.Name}') at='{$"{command.Path} {below.Name}".Trim()}' ;;")));

    private static string Values(IReadOnlyList<CompletedCommand> commands, Func<string, string> words, string files) => Lines(4,
        commands.SelectMany(command => command.Options.Where(option => option.TakesValue).Select(option =>
            $"'{command.Path}:{option.Name}') {(option.Values.Count > 0 ? words(string.Join(' ', option.Values)) : files)}")));

    private static string Each(IReadOnlyList<CompletedCommand> commands) => Lines(4,
        commands.Select(command => $"'{command.Path}') options='{string.Join(' ', command.Options.Select(option => option.Name))}' words='{string.Join(' ', command.Commands.Select(below => below.Name).Concat(command.Values))}' ;;"));

    private static string Lines(int indent, IEnumerable<string> lines) => string.Join('\n', lines.Select(line => new string(' ', indent) + line));
}
