# Schedules each project named, and writes its reports beside it. The program is loaded once, each project has a
# process of its own: TaskJuggler keeps what it knows in globals.

require 'taskjuggler/apps/Tj3'

failed = ARGV.reject do |project|
  child = fork { exit TaskJuggler::Tj3.new.main([project, '--silent', '--abort-on-warnings', '-o', File.dirname(project) + '/']) }
  Process.wait2(child).last.success?
end
exit failed.empty?
